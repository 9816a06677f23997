import type { Catcher, Retrier } from "./fields.ts";
import { TASK_TOKEN } from "./path.ts";
import type { Definition, State, WaitState } from "./states.ts";
import { CALLBACK, type TaskState } from "./task-state.ts";
import { mentions } from "./template.ts";

/** Every state that may follow this one. */
const successors = (state: State): readonly string[] => {
  if (state.Type === "Choice") {
    const { Choices, Default } = state;
    return [...Choices.map((rule) => rule.Next), ...(Default === undefined ? [] : [Default])];
  }
  const caught = state.Type === "Task" ? (state.Catch ?? []).map((catcher) => catcher.Next) : [];
  return "Next" in state && state.Next !== undefined ? [state.Next, ...caught] : caught;
};

const orderFaults = (handlers: readonly (Retrier | Catcher)[] = []): readonly string[] =>
  handlers.flatMap(({ ErrorEquals }, index) => {
    if (!ErrorEquals.includes("States.ALL")) return [];
    return ErrorEquals.length === 1 && index === handlers.length - 1
      ? []
      : ["States.ALL must stand alone, in the last Retry and in the last Catch"];
  });

const taskFaults = (state: TaskState): readonly string[] => {
  const { Resource, Parameters, ResultSelector, TimeoutSeconds, HeartbeatSeconds } = state;
  const faults = [...orderFaults(state.Retry), ...orderFaults(state.Catch)];
  const waits = Resource.endsWith(CALLBACK);
  if (waits !== mentions(Parameters, TASK_TOKEN))
    faults.push(
      waits ? `waits for ${TASK_TOKEN} but does not hand it out` : `has no ${TASK_TOKEN} to hand out`,
    );
  if (mentions(ResultSelector, TASK_TOKEN)) faults.push(`${TASK_TOKEN} has a value in Parameters only`);
  if (Parameters.Payload !== undefined && Parameters["Payload.$"] !== undefined)
    faults.push("has both Payload and Payload.$");
  if (HeartbeatSeconds && TimeoutSeconds && HeartbeatSeconds >= TimeoutSeconds)
    faults.push("HeartbeatSeconds must be less than TimeoutSeconds");
  return faults;
};

const waitFaults = ({ Seconds, Timestamp, SecondsPath, TimestampPath }: WaitState): readonly string[] =>
  [Seconds, Timestamp, SecondsPath, TimestampPath].filter((field) => field !== undefined).length === 1
    ? []
    : ["needs one of Seconds, Timestamp, SecondsPath and TimestampPath"];

/** What is wrong with a state beyond the shape of its fields. */
export const stateFaults = (state: State, { States }: Definition): readonly string[] => {
  const missing = successors(state).filter((name) => !Object.hasOwn(States, name));
  const faults = missing.map((name) => `goes on to "${name}", which does not exist`);
  if (state.Type === "Task") faults.push(...taskFaults(state));
  else if (mentions(state, TASK_TOKEN)) faults.push(`${TASK_TOKEN} has a value in a Task only`);
  if (state.Type === "Wait") faults.push(...waitFaults(state));
  if ("Next" in state && "End" in state && state.End) faults.push("has both Next and End");
  if (!["Choice", "Succeed", "Fail"].includes(state.Type) && !("Next" in state) && !("End" in state))
    faults.push("has neither Next nor End");
  return faults;
};
