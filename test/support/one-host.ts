import { afterAll, beforeAll } from "vitest";
import type { Session } from "../../infra/client/session.ts";
import { type RunningHost, removeFolder, runSeededHost } from "./host.ts";

export type SeededHost = RunningHost & { session: Session };

/** One host for the tests of a file, on a folder of its own that goes with it. */
export const oneHost = (start: () => Promise<SeededHost> = runSeededHost): (() => SeededHost) => {
  let running: SeededHost | undefined;
  beforeAll(async () => {
    running = await start();
  });
  afterAll(async () => {
    await running?.stop();
    if (running) removeFolder(running.directory);
  });
  return () => {
    if (!running) throw new Error("the host does not run yet");
    return running;
  };
};
