import { rmdirSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll } from "vitest";
import { openSession } from "../../infra/local/demo/session.ts";
import { addPeople, importMore, runSeededHost } from "./host.ts";
import { onceInRun } from "./once-in-run.ts";
import type { SeededHost } from "./one-host.ts";
import type { More } from "./own-prefecture.ts";
import { until } from "./until.ts";

export type SharedHost = Pick<SeededHost, "directory" | "ready" | "session">;

/** Where the host runs that all files share which neither stop it, nor move its clock, nor look at all that is on it. */
const whereItRuns = () =>
  onceInRun("shared-host", async () => {
    const { directory, ready } = await runSeededHost();
    return { directory, ready };
  });

/** One after another: each reads the file of people and writes it anew. */
const inTurn = async (directory: string, change: () => void): Promise<void> => {
  const taken = join(directory, "people.json.taken");
  await until(() =>
    mkdir(taken).then(
      () => true,
      () => false,
    ),
  );
  try {
    change();
  } finally {
    rmdirSync(taken);
  }
};

/** The shared host, on which whoever and whatever a file needs is known from its first test on. */
export const sharedHost = (...joining: readonly More[]): (() => SharedHost) => {
  let host: SharedHost | undefined;
  beforeAll(async () => {
    const { directory, ready } = await whereItRuns();
    const people = joining.flatMap((more) => more.people);
    await inTurn(directory, () => addPeople(directory, people));
    for (const { registers } of joining) if (registers) await importMore(directory, registers);
    host = { directory, ready, session: openSession(ready) };
  });
  return () => {
    if (!host) throw new Error("the host does not run yet");
    return host;
  };
};
