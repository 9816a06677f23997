import { readFileSync } from "node:fs";
import { familyOf } from "../support/processes.ts";

/** The kernel counts processor time in hundredths of a second. */
const TICK_MILLISECONDS = 10;

const readProc = (pid: number, file: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    // It has ended since it was listed.
    return "";
  }
};

const memoryOf = (pid: number): number => Number(/^VmRSS:\s+(\d+)/m.exec(readProc(pid, "status"))?.[1] ?? 0);

/** User and system time are the 14th and 15th field; the second, the name, may hold anything. */
const ticksOf = (pid: number): number => {
  const fields = readProc(pid, "stat").split(") ").at(-1)?.split(" ") ?? [];
  return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
};

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

/** What a process and all below it use: resident memory in megabytes, processor time so far in milliseconds. */
export const usageOf = (pid: number): { megabytes: number; milliseconds: number } => {
  const family = familyOf(pid);
  return {
    megabytes: sum(family.map(memoryOf)) / 1024,
    milliseconds: sum(family.map(ticksOf)) * TICK_MILLISECONDS,
  };
};
