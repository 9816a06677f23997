import type { StateMachineDefinition } from "aws-local-stepfunctions";
import { type Context, OWN, toOwnContext } from "./context.ts";
import { withFalsyRoot } from "./falsy-root.ts";
import { HERE, oneStateMachine } from "./one-state-machine.ts";
import { type Failure, failed, type Outcome, succeeded } from "./outcome.ts";
import { shieldFor } from "./shield.ts";

type Fields = Readonly<Record<string, unknown>>;

/** One pass through a state. `result` is what a Task's function answered. */
export type Pass = {
  state: Fields;
  input: unknown;
  context: Context;
  result?: unknown;
};

/** Where a state went, and what it handed on. No `next`: the execution is over. */
export type Landing = { next: string | undefined; output: unknown };

const prepare = ({ state, input, result }: Pass): Fields => {
  const own = toOwnContext(state);
  const { Parameters, ResultSelector } = own;
  return {
    ...own,
    ...(Parameters !== undefined && { Parameters: withFalsyRoot(Parameters, input) }),
    ...(ResultSelector !== undefined && { ResultSelector: withFalsyRoot(ResultSelector, result) }),
  };
};

/** Faults of the library itself (a text that is no JSON, say) are what AWS calls States.Runtime. */
const failureOf = (error: unknown): Failure => {
  const thrown = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(thrown instanceof Error)) return { error: "States.Runtime", cause: String(thrown) };
  return { error: thrown.name.startsWith("States.") ? thrown.name : "States.Runtime", cause: thrown.message };
};

/** Runs one state through the library: paths, templates, functions and choices are its work. */
export const runState = async (pass: Pass): Promise<Outcome<Landing>> => {
  const { hide, show } = shieldFor(pass.state);
  const { definition, exits } = oneStateMachine(prepare(pass));
  let landing: Landing | undefined;
  const landings = exits.map(({ name, next }) => {
    const land = (output: unknown) => {
      landing = { next, output: show(output) };
      return null;
    };
    return [name, land] as const;
  });
  const handlers = { ...Object.fromEntries(landings), [HERE]: () => hide(pass.result) as null };
  // Loaded with the first state that is run: it brings a validator along, which is not used here.
  const { StateMachine } = await import("aws-local-stepfunctions");
  const machine = new StateMachine(definition as unknown as StateMachineDefinition, {
    validationOptions: { noValidate: true },
  });
  const context = { [OWN]: hide(pass.context) };
  try {
    await machine.run(hide(pass.input) as null, {
      context,
      overrides: { taskResourceLocalHandlers: handlers },
    }).result;
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
  return landing ? succeeded(landing) : failed("States.Runtime", "the state went nowhere");
};
