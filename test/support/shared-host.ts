import { rmdirSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, inject } from "vitest";
import type { TestProject } from "vitest/node";
import { openSession } from "../../infra/client/session.ts";
import { addPeople, importMore, type Ready, type RunningHost, removeFolder, runSeededHost } from "./host.ts";
import type { SeededHost } from "./one-host.ts";
import type { More } from "./own-prefecture.ts";
import { until } from "./until.ts";

type Shared = Pick<RunningHost, "directory"> & { ready: Ready };

declare module "vitest" {
  export interface ProvidedContext {
    sharedHost: Shared;
  }
}

export type SharedHost = Pick<SeededHost, "directory" | "ready" | "session">;

/** Starts the host that all files share which neither stop it, nor move its clock, nor look at all that is on it. */
export const setup = async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const { directory, ready, stop } = await runSeededHost();
  provide("sharedHost", { directory, ready });
  return async () => {
    await stop();
    removeFolder(directory);
  };
};

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
  const { directory, ready } = inject("sharedHost");
  const host = { directory, ready, session: openSession(ready) };
  beforeAll(async () => {
    await inTurn(directory, () =>
      addPeople(
        directory,
        joining.flatMap(({ people }) => people),
      ),
    );
    for (const { registers } of joining) if (registers) await importMore(directory, registers);
  });
  return () => host;
};
