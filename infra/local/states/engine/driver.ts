import type { Task } from "../store/tasks.ts";
import { callFunction } from "./call-function.ts";
import type { Engine } from "./engine.ts";
import { step } from "./step.ts";

/** How long an execution rests after a fault of the engine itself (a full disk, say). */
const REST = 5000;

export type Driver = Pick<Engine, "kick" | "call" | "stopped"> & { stop: () => void };

const reason = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** Runs executions: each by one driver at a time, each task by one call at a time. `engine` is read at every use. */
export const createDriver = (engine: () => Engine): Driver => {
  /** The executions being driven, and whether something new has happened to them meanwhile. */
  const driven = new Map<string, { again: boolean }>();
  const calling = new Set<string>();
  let stopped = false;

  const trouble = (arn: string, error: unknown) => {
    if (stopped) return;
    engine().log(`${arn} rests: ${reason(error)}`);
    setTimeout(kick, REST, arn).unref();
  };

  const drive = async (arn: string, turn: { again: boolean }): Promise<void> => {
    try {
      while (turn.again && !stopped) {
        turn.again = false;
        while (!stopped && (await step(engine(), arn)));
      }
    } catch (error) {
      trouble(arn, error);
    } finally {
      driven.delete(arn);
    }
  };

  const kick = (arn: string): void => {
    const turn = driven.get(arn) ?? { again: true };
    turn.again = true;
    if (driven.has(arn) || stopped) return;
    driven.set(arn, turn);
    void drive(arn, turn);
  };

  const call = (task: Task): void => {
    if (calling.has(task.token) || stopped) return;
    calling.add(task.token);
    void callFunction(engine(), task)
      .catch((error: unknown) => trouble(task.execution, error))
      .finally(() => calling.delete(task.token));
  };

  const stop = () => {
    stopped = true;
  };
  return { kick, call, stop, stopped: () => stopped };
};
