import * as z from "zod";
import { type Engine, longestSeconds } from "../engine/engine.ts";
import { isTooLarge } from "../engine/limits.ts";
import type { Machine } from "../engine/machines.ts";
import { enterState } from "../engine/transitions.ts";
import { recordEvent } from "../store/events.ts";
import { addExecution, type Execution, findExecution } from "../store/executions.ts";
import { operation, type Service } from "../wire/operation.ts";
import { Refusal } from "../wire/refusal.ts";
import { Arn, requireArn, seconds } from "../wire/shapes.ts";

const Request = z.object({
  stateMachineArn: Arn,
  name: z.string().optional(),
  input: z.string().default("{}"),
});

/** AWS forbids white space, brackets, wildcards, special and control characters. */
const isName = (name: string): boolean =>
  name.length >= 1 && name.length <= 80 && !/[\s<>{}[\]?*"#%\\^|~`$&,;:/\p{Cc}]/u.test(name);

const checkInput = (input: string): void => {
  if (isTooLarge(input))
    throw new Refusal("InvalidExecutionInput", "Invalid State Machine Execution Input: too large");
  try {
    JSON.parse(input);
  } catch {
    throw new Refusal("InvalidExecutionInput", "Invalid State Machine Execution Input: it is no JSON");
  }
};

type Start = { arn: string; name: string; input: string };

const begin = (engine: Engine, machine: Machine, { arn, name, input }: Start): Execution => {
  const { StartAt, TimeoutSeconds } = engine.definitions(machine.definition);
  const started = engine.now();
  const expires = started + longestSeconds(TimeoutSeconds) * 1000;
  const { definition } = machine;
  addExecution(engine.sql, { arn, machine: machine.arn, name, definition, input, started, expires });
  const details = { executionStartedEventDetails: { input, inputDetails: { truncated: false } } };
  recordEvent(engine.sql, { execution: arn, at: started, type: "ExecutionStarted", details });
  const at = findExecution(engine.sql, arn);
  if (!at) throw new Error(`The execution ${arn} was not kept.`);
  enterState(engine, at, { state: StartAt, input });
  return at;
};

/** The same name with the same input is the same start, as long as the execution runs. */
const beginOnce = (engine: Engine, machine: Machine, start: Start): Execution => {
  const earlier = findExecution(engine.sql, start.arn);
  if (!earlier) return begin(engine, machine, start);
  if (earlier.status === "RUNNING" && earlier.input === start.input) return earlier;
  throw new Refusal("ExecutionAlreadyExists", `Execution Already Exists: '${start.arn}'`);
};

const start = async ({ engine, machines }: Service, request: z.output<typeof Request>) => {
  const { stateMachineArn, name = crypto.randomUUID(), input } = request;
  const machine = machines.get(requireArn(stateMachineArn, "stateMachine"));
  if (!machine)
    throw new Refusal("StateMachineDoesNotExist", `State Machine Does Not Exist: '${stateMachineArn}'`);
  if (!isName(name)) throw new Refusal("InvalidName", `Invalid Name: '${name}'`);
  checkInput(input);
  const arn = `${machine.arn.replace(":stateMachine:", ":execution:")}:${name}`;
  const { started } = await engine.commit(() => beginOnce(engine, machine, { arn, name, input }));
  engine.kick(arn);
  return { executionArn: arn, startDate: seconds(started) };
};

export const startExecution = operation(Request, start);
