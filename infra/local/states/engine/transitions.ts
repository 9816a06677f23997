import type { Failure } from "../interpret/outcome.ts";
import type { Landing } from "../interpret/run-state.ts";
import { recordEvent } from "../store/events.ts";
import { closeExecution, type Execution, moveTo, type Status } from "../store/executions.ts";
import { closeTasksOf } from "../store/tasks.ts";
import type { Engine } from "./engine.ts";
import { historyFault, payloadFault } from "./limits.ts";

/** These functions write, so they are called within a commit. */

const whole = { truncated: false };

export const enterState = (engine: Engine, at: Execution, entry: { state: string; input: string }): void => {
  const { state, input } = entry;
  const now = engine.now();
  moveTo(engine.sql, { arn: at.arn, state, stateInput: input, entered: now });
  const type = engine.definitions(at.definition).States[state]?.Type;
  const details = { stateEnteredEventDetails: { name: state, input, inputDetails: whole } };
  recordEvent(engine.sql, { execution: at.arn, at: now, type: `${type}StateEntered`, details });
};

type Ending = { status: Exclude<Status, "RUNNING">; output?: string; failure?: Failure };

const ENDINGS = {
  SUCCEEDED: { type: "ExecutionSucceeded", details: "executionSucceededEventDetails" },
  FAILED: { type: "ExecutionFailed", details: "executionFailedEventDetails" },
  TIMED_OUT: { type: "ExecutionTimedOut", details: "executionTimedOutEventDetails" },
  ABORTED: { type: "ExecutionAborted", details: "executionAbortedEventDetails" },
} as const;

export const endExecution = (
  engine: Engine,
  at: Execution,
  { status, output, failure = {} }: Ending,
): void => {
  const now = engine.now();
  const { error = null, cause = null } = failure;
  closeExecution(engine.sql, { arn: at.arn, status, ended: now, output: output ?? null, error, cause });
  closeTasksOf(engine.sql, at.arn);
  const { type, details } = ENDINGS[status];
  const timedOut = status === "TIMED_OUT" ? { error: "States.Timeout" } : {};
  const handedOn = output === undefined ? {} : { output, outputDetails: whole };
  recordEvent(engine.sql, {
    execution: at.arn,
    at: now,
    type,
    details: { [details]: { ...timedOut, ...handedOn, ...failure } },
  });
};

export const failExecution = (engine: Engine, at: Execution, failure: Failure): void =>
  endExecution(engine, at, { status: "FAILED", failure });

const goOn = (engine: Engine, at: Execution, { next, text }: { next: string | undefined; text: string }) => {
  const type = engine.definitions(at.definition).States[at.state]?.Type;
  const details = { stateExitedEventDetails: { name: at.state, output: text, outputDetails: whole } };
  recordEvent(engine.sql, { execution: at.arn, at: engine.now(), type: `${type}StateExited`, details });
  if (next === undefined) endExecution(engine, at, { status: "SUCCEEDED", output: text });
  else enterState(engine, at, { state: next, input: text });
};

/** Leaves a state for the next one, or for the end. */
export const leaveState = (engine: Engine, at: Execution, { next, output }: Landing): void => {
  const text = JSON.stringify(output);
  const fault = payloadFault(text) ?? historyFault(at.events);
  if (fault) failExecution(engine, at, fault);
  else goOn(engine, at, { next, text });
};
