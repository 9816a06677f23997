import type { Rule } from "../language/choice-rule.ts";
import { guardRule } from "./guard-rule.ts";

export const HERE = "here";
const END = "end";
const onward = (next: unknown): string => (typeof next === "string" ? `to ${next}` : END);

type Fields = Readonly<Record<string, unknown>>;
type Exit = { name: string; next: string | undefined };

const isWhole = (path: unknown): boolean => path === "$";

/** Fields whose `$` means "all of it, as it is": the library gets them wrong (see withFalsyRoot). */
const withoutWholePaths = (state: Fields): Fields =>
  Object.fromEntries(
    Object.entries(state).filter(
      ([key, value]) => !(["InputPath", "OutputPath", "ResultPath"].includes(key) && isWhole(value)),
    ),
  );

const aim = (state: Fields): { state: Fields; exits: readonly Exit[] } => {
  const { Next, End, Choices, Default, ...rest } = state;
  if (!Array.isArray(Choices))
    return {
      state: { ...rest, Next: onward(Next) },
      exits: [{ name: onward(Next), next: typeof Next === "string" ? Next : undefined }],
    };
  const rules = (Choices as Rule[]).map((rule) => ({ ...guardRule(rule), Next: onward(rule["Next"]) }));
  const nexts = [...Choices.map((rule: Rule) => rule["Next"]), Default].filter(
    (next) => typeof next === "string",
  );
  const otherwise = Default === undefined ? {} : { Default: onward(Default) };
  return {
    state: { ...rest, Choices: rules, ...otherwise },
    exits: nexts.map((next) => ({ name: onward(next), next })),
  };
};

/**
 * A machine of this one state. What would follow it are markers, tasks whose handler notes that the state went there;
 * so the library does the work inside a state and the engine keeps every step between states.
 */
export const oneStateMachine = (state: Fields) => {
  const aimed = aim(withoutWholePaths(state));
  const marker = { Type: "Task", Resource: "arn:aws:states:::lambda:invoke", End: true };
  const markers = Object.fromEntries(aimed.exits.map(({ name }) => [name, marker]));
  return { definition: { StartAt: HERE, States: { ...markers, [HERE]: aimed.state } }, exits: aimed.exits };
};
