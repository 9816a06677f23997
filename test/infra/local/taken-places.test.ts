import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningHost, removeFolder, runHost } from "../../support/host.ts";
import { processesNaming } from "../../support/processes.ts";
import { dataFolder, endOf, sentence } from "../../support/starts.ts";

describe("a place that is taken", () => {
  let host: RunningHost;
  beforeAll(async () => {
    host = await runHost({ args: ["--no-demo"] });
  });
  afterAll(async () => {
    await host.stop();
    removeFolder(host.directory);
  });

  test("by another start on the same folder", async () => {
    const { directory } = host;
    const said = `the data folder ${directory} is in use by another start: stop that one, or name another folder with --data`;
    for (const more of [[], ["--fresh"]])
      expect(await endOf(["--data", directory, "--port", "0", ...more])).toMatchObject(sentence(said));
    expect((await fetch(`${host.ready.api}/openapi.json`)).status).toBe(200);
  });

  test("by a program that listens on the port", async () => {
    const { port } = new URL(host.ready.api);
    const directory = dataFolder();
    expect(await endOf(["--data", directory, "--port", port])).toMatchObject(
      sentence(`port ${port} (api) is in use by another program: stop it, or choose others with --port`),
    );
    expect(processesNaming(directory)).toEqual([]);
  });
});
