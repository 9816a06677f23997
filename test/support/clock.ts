import { dateOf, instantOf, type PlainDate } from "../../functions/kernel/time.ts";
import { commandOn } from "./commands.ts";
import { until } from "./until.ts";
import type { WorkCase } from "./work-case.ts";

const clock = commandOn("clock");

/** The platform's time on the host on a folder, in milliseconds, once the operator's command has done this to it. */
export const platformTime = async (directory: string, ...words: readonly string[]): Promise<number> => {
  const { said } = await clock(directory, ...words);
  return Date.parse(said.replace("the platform's time is ", ""));
};

/** Moves the platform's clock: `30d`, `36h`, `1m`. Answers the day that it is there then. */
export const moveClock = async (directory: string, by: string): Promise<PlainDate> =>
  dateOf(instantOf(await platformTime(directory, "--advance", by)));

/** Brings the platform to the noon of a coming day, far from any midnight. */
export const moveClockTo = async (directory: string, day: PlainDate): Promise<void> => {
  const away = Date.parse(`${day}T12:00:00+08:00`) - (await platformTime(directory));
  if (away < 0) throw new Error(`the platform is behind the noon of ${day} already`);
  await moveClock(directory, `${Math.ceil(away / 60_000)}m`);
};

/** Until the platform has recorded by itself what of these cases has come due: then only persons change them. */
export const dueRecorded = async (directory: string, ...works: readonly WorkCase[]): Promise<void> => {
  // A clock that was moved is looked at at once; otherwise the sweeper comes every five minutes.
  const day = await moveClock(directory, "1m");
  for (const work of works)
    await until(async () => {
      const { clocks } = await work.view();
      return clocks.every(({ state, due }) => state !== "running" || due >= day);
    });
};
