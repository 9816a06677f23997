import { type Instant, type PlainDate, readDate, readInstant } from "../../../functions/kernel/time.ts";

/** A moment in official time, as tests write it: `2026-03-02T09:00`. */
export const moment = (text: string): Instant => {
  const instant = readInstant(`${text}+08:00`);
  if (!instant) throw new Error(`no such moment: ${text}`);
  return instant;
};

export const day = (text: string): PlainDate => {
  const date = readDate(text);
  if (!date) throw new Error(`no such day: ${text}`);
  return date;
};

/** A clock that stands still until it is moved. */
export const standingClock = (start: string) => {
  let now = moment(start);
  return {
    now: (): Instant => now,
    set: (text: string): void => {
      now = moment(text);
    },
  };
};
