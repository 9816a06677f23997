const NAME = String.raw`[\p{L}\p{N}_-]+`;
const STEPS = String.raw`(?:\.${NAME}|\['[\p{L}\p{N}_][\p{L}\p{N}_ .-]*'\]|\[\d+\])*`;

const INPUT_PATH = new RegExp(String.raw`^\$${STEPS}$`, "u");
const RESULT_PATH = new RegExp(String.raw`^\$(?:\.${NAME})*$`, "u");
const CONTEXT_PATH = new RegExp(
  String.raw`^\$\$\.(?:Execution\.(?:Id|Name|StartTime|Input${STEPS})|State\.(?:Name|EnteredTime)|StateMachine\.(?:Id|Name)|Task\.Token)$`,
  "u",
);

export const TASK_TOKEN = "$$.Task.Token";

/**
 * Why a path cannot be followed, or undefined. Only paths to one definite place are taken: for filters, wildcards,
 * slices and functions the interpreter's JSONPath differs from that of AWS without saying so.
 */
export const pathFault = (path: string): string | undefined => {
  if (INPUT_PATH.test(path) || CONTEXT_PATH.test(path)) return undefined;
  return path.startsWith("$$")
    ? `"${path}" is not a path of the context object that this engine knows`
    : `"${path}" is not a path to one definite place`;
};

export const resultPathFault = (path: string): string | undefined =>
  RESULT_PATH.test(path) ? undefined : `"${path}" is not a path of plain names`;
