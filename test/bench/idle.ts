import { setTimeout as wait } from "node:timers/promises";
import { call, type OperationId } from "../../infra/client/call.ts";
import { openSession } from "../../infra/client/session.ts";
import { type RunningHost, removeFolder, runHost } from "../support/host.ts";
import type { Line } from "./statistics.ts";
import { usageOf } from "./usage.ts";

const USERS = 16;
const READ_FOR_MS = 60_000;
const MEASURED_MS = 30_000;
/** Longer than a function that is not called is kept. */
const SETTLES_IN_MS = 90_000;

const READERS: readonly (readonly [person: string, lists: readonly OperationId[]])[] = [
  ["shi-yunzhou", ["listCases", "listTasks", "listOfficers"]],
  ["shen-mingjian", ["listCases", "listFindings", "listAgencies"]],
  ["ji-mingce", ["listImports", "listPowerItems", "listBaselines"]],
];

const line = (what: string, figure: number, { unit, most }: { unit: string; most: number }): Line => ({
  what,
  figure: `${figure.toFixed(unit === "%" ? 2 : 0)} ${unit}`,
  goal: `<= ${most}`,
  met: figure <= most,
});

/** One user, who asks for the next list as soon as he has read this one; how many he has read. */
const readLists = async ({ ready }: RunningHost, number: number): Promise<number> => {
  const [person, lists] = READERS[number % READERS.length] ?? ["", []];
  const token = await openSession(ready).token(person);
  const until = Date.now() + READ_FOR_MS;
  let read = 0;
  for (; Date.now() < until; read += 1) {
    const operation = lists[read % lists.length] ?? "listCases";
    const { status } = await call(ready.api, operation, { token });
    if (status !== 200) throw new Error(`${person}: ${operation} was answered ${status}`);
  }
  return read;
};

/** What a host with the demo costs while nobody uses it, and what it holds after many have read its lists. */
export const benchIdle = async (): Promise<readonly Line[]> => {
  const host = await runHost();
  const pid = host.process.pid ?? 0;
  try {
    await wait(SETTLES_IN_MS);
    const before = usageOf(pid);
    await wait(MEASURED_MS);
    const after = usageOf(pid);
    const busy = (100 * (after.milliseconds - before.milliseconds)) / MEASURED_MS;
    const reads = await Promise.all(Array.from({ length: USERS }, (_, number) => readLists(host, number)));
    const lists = reads.reduce((one, other) => one + other, 0);
    return [
      line("idle: memory", after.megabytes, { unit: "MB", most: 400 }),
      line("idle: processor time over 30 s", busy, { unit: "%", most: 0.5 }),
      line(`memory after ${lists} lists, read by ${USERS}`, usageOf(pid).megabytes, {
        unit: "MB",
        most: 600,
      }),
    ];
  } finally {
    await host.stop();
    removeFolder(host.directory);
  }
};
