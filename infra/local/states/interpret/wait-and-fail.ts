import type { FailState, WaitState } from "../language/states.ts";
import { type Failure, failed, type Outcome, succeeded } from "./outcome.ts";
import { filled, type Place } from "./passes.ts";

/** When a Wait is over, in milliseconds, or why that cannot be told. */
export const waitUntil = async (place: Place<WaitState>, now: number): Promise<Outcome<number>> => {
  const { Seconds, Timestamp, SecondsPath, TimestampPath } = place.state;
  if (Seconds !== undefined) return succeeded(now + Seconds * 1000);
  if (Timestamp !== undefined) return succeeded(Date.parse(Timestamp));
  const found = await filled(place, { "value.$": SecondsPath ?? TimestampPath });
  if (!found.ok) return found;
  const { value } = found.value as { value: unknown };
  if (SecondsPath !== undefined && Number.isInteger(value) && Number(value) >= 0)
    return succeeded(now + Number(value) * 1000);
  const moment =
    TimestampPath !== undefined && /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(String(value));
  const due = moment ? Date.parse(String(value)) : Number.NaN;
  return Number.isNaN(due)
    ? failed("States.Runtime", `the Wait cannot end at ${JSON.stringify(value)}`)
    : succeeded(due);
};

/** The error and the cause that a Fail state names. */
export const failureOfFail = async (place: Place<FailState>): Promise<Failure> => {
  const { Error: error, ErrorPath, Cause: cause, CausePath } = place.state;
  const template = { ...(ErrorPath && { "error.$": ErrorPath }), ...(CausePath && { "cause.$": CausePath }) };
  const found = await filled(place, template);
  if (!found.ok) return found.failure;
  const texts = Object.values(found.value as object).every((value) => typeof value === "string");
  return texts
    ? { error, cause, ...(found.value as Failure) }
    : { error: "States.Runtime", cause: "no text to fail with" };
};
