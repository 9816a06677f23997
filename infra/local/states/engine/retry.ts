import type { Failure } from "../interpret/outcome.ts";
import type { Retrier } from "../language/fields.ts";

const TIMEOUTS = ["States.Timeout", "States.HeartbeatTimeout"];

const nameMatches = (name: string, error = ""): boolean => {
  if (name === "States.ALL") return error !== "States.DataLimitExceeded";
  if (name === "States.TaskFailed") return !TIMEOUTS.includes(error) && error !== "States.DataLimitExceeded";
  // A missed heartbeat is a timeout too.
  if (name === "States.Timeout") return TIMEOUTS.includes(error);
  return name === error;
};

/** Whether a Retry or a Catch is meant for a failure. Nothing is meant for States.Runtime: the flow itself is wrong. */
export const isMeantFor = (
  { ErrorEquals }: { ErrorEquals: readonly string[] },
  { error }: Failure,
): boolean => error !== "States.Runtime" && ErrorEquals.some((name) => nameMatches(name, error));

const delayOf = (retrier: Retrier, used: number): number => {
  const {
    IntervalSeconds = 1,
    BackoffRate = 2,
    MaxDelaySeconds = Number.POSITIVE_INFINITY,
    JitterStrategy,
  } = retrier;
  const delay = Math.min(IntervalSeconds * BackoffRate ** used, MaxDelaySeconds) * 1000;
  return Math.round(JitterStrategy === "FULL" ? Math.random() * delay : delay);
};

/** How long to wait before the next attempt and what was used by then; undefined when there is none. */
export const nextRetry = (
  retriers: readonly Retrier[],
  used: readonly number[],
  failure: Failure,
): { delay: number; used: readonly number[] } | undefined => {
  const index = retriers.findIndex((retrier) => isMeantFor(retrier, failure));
  const retrier = retriers[index];
  const count = used[index] ?? 0;
  if (!retrier || count >= (retrier.MaxAttempts ?? 3)) return undefined;
  return {
    delay: delayOf(retrier, count),
    used: retriers.map((_, other) => (used[other] ?? 0) + (other === index ? 1 : 0)),
  };
};
