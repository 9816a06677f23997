import { appendFileSync } from "node:fs";
import { env } from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { systemClock } from "../../../functions/kernel/clock.ts";

/** A function that does what it is told, as badly as it is told. */
type Told = { do: string; name?: string; milliseconds?: number };

let calls = 0;

const DEEDS: Readonly<Record<string, (told: Told) => unknown>> = {
  count: () => calls,
  environment: () => ({ ...env }),
  remember: ({ name = "" }) => {
    env["REMEMBERED"] = name;
  },
  now: () => systemClock.now(),
  hang: () => new Promise(() => setInterval(() => undefined, 1000)),
  spin: () => {
    for (;;);
  },
  throw: ({ name = "Error" }) => {
    throw Object.assign(new Error("as told"), { name });
  },
  hoard: () => {
    for (const all: object[] = []; ; ) all.push(Array.from({ length: 1000 }, () => ({})));
  },
  exit: () => process.exit(3),
  /** Dies when nobody is calling it any more. */
  dieLater: () => {
    setTimeout(() => {
      throw new Error("died between two calls");
    }, 20);
  },
  /** Says when it begins and when it ends, to be seen from outside. */
  work: async ({ milliseconds = 30 }) => {
    appendFileSync(String(env["COLLECT"]), "1\n");
    await wait(milliseconds);
    appendFileSync(String(env["COLLECT"]), "-1\n");
  },
};

export const handler = async (
  told: Told,
  {
    functionName,
    getRemainingTimeInMillis,
  }: { functionName: string; getRemainingTimeInMillis: () => number },
) => {
  calls += 1;
  if (told.do === "context") return { functionName, remaining: getRemainingTimeInMillis() };
  return DEEDS[told.do]?.(told);
};
