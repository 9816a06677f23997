import type { Failure } from "../interpret/outcome.ts";

/** The limits of AWS, so that a flow which fits here fits there. */
const MOST_BYTES = 262_144;
const MOST_EVENTS = 25_000;

export const isTooLarge = (text: string): boolean => Buffer.byteLength(text) > MOST_BYTES;

export const payloadFault = (text: string): Failure | undefined =>
  isTooLarge(text)
    ? {
        error: "States.DataLimitExceeded",
        cause: `The data of a state may have ${MOST_BYTES} bytes of UTF-8.`,
      }
    : undefined;

/** Stops an execution that goes round in circles. */
export const historyFault = (events: number): Failure | undefined =>
  events >= MOST_EVENTS
    ? { error: "States.Runtime", cause: `The history of an execution may have ${MOST_EVENTS} events.` }
    : undefined;
