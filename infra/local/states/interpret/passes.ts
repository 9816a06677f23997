import type { Catcher } from "../language/fields.ts";
import type { State } from "../language/states.ts";
import type { TaskState } from "../language/task-state.ts";
import type { Context } from "./context.ts";
import { errorOutput, type Failure, type Outcome, succeeded } from "./outcome.ts";
import { type Landing, runState } from "./run-state.ts";

/** What every pass through a state needs. */
export type Place<Kind extends State = State> = { state: Kind; input: unknown; context: Context };

type Fields = Readonly<Record<string, unknown>>;

const pick = (state: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(names.filter((name) => name in state).map((name) => [name, state[name]]));

/** A template filled in for a state. */
export const filled = async ({ state, input, context }: Place, template: Fields): Promise<Outcome> => {
  const pass = { Type: "Pass", ...pick(state, ["InputPath"]), Parameters: template };
  const outcome = await runState({ state: pass, input, context });
  return outcome.ok ? succeeded(outcome.value.output) : outcome;
};

/** Goes through a state that neither calls nor waits; a Wait that is over goes through here too. */
export const pass = ({ state, input, context }: Place): Promise<Outcome<Landing>> => {
  if (state.Type === "Choice") return runState({ state, input, context });
  const kept = ["InputPath", "Parameters", "ResultPath", "OutputPath", "Next", "ResultSelector"];
  const fields = pick(state, kept);
  // The library takes a Result that is false, 0 or "" for none.
  if ("Result" in state)
    return runState({ state: { ...fields, Type: "Task" }, input, context, result: state.Result });
  return runState({ state: { ...fields, Type: "Pass" }, input, context });
};

/** What a Task sends: `{ FunctionName, Payload }`. */
export const taskParameters = (place: Place<TaskState>): Promise<Outcome> =>
  filled(place, place.state.Parameters);

/** Goes on from a Task with what its function or its token answered. */
export const leaveTask = (place: Place<TaskState>, result: unknown): Promise<Outcome<Landing>> => {
  const fields = pick(place.state, ["ResultSelector", "ResultPath", "OutputPath", "Next"]);
  return runState({ state: { ...fields, Type: "Task" }, input: place.input, context: place.context, result });
};

/** Goes on from a failure by way of a Catch. */
export const leaveByCatch = (
  { input, context }: Place,
  { Next, ResultPath }: Catcher,
  failure: Failure,
): Promise<Outcome<Landing>> => {
  const state = { Type: "Task", Next, ...(ResultPath !== undefined && { ResultPath }) };
  return runState({ state, input, context, result: errorOutput(failure) });
};
