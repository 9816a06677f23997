import { cpSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { removeFolder, runHost } from "../../support/host.ts";
import { processesNaming } from "../../support/processes.ts";
import { dataFolder, endOf, hostOn, sentence } from "../../support/starts.ts";

describe("a data folder that is damaged", () => {
  let whole: string;
  beforeAll(async () => {
    const host = await runHost({ args: ["--no-demo"] });
    await host.stop();
    whole = host.directory;
  });
  afterAll(() => removeFolder(whole));

  const copy = (): string => {
    const directory = dataFolder();
    cpSync(whole, directory, { recursive: true });
    return directory;
  };

  test.each(["tables.sqlite", "flows/states.sqlite", "objects/objects.sqlite", "host.sqlite"])(
    "because %s was cut off says so, and how to go on",
    async (file) => {
      const directory = copy();
      truncateSync(join(directory, file), 3000);
      const said = `the data folder is damaged: ${join(directory, file)} cannot be read; restore it from a copy, or begin anew with --fresh`;
      expect(await endOf(["--data", directory])).toMatchObject(sentence(said));
      expect(processesNaming(directory)).toEqual([]);
    },
  );

  test.each([
    ["no JSON", "{"],
    ["another shape", '{"ports": 1}'],
    ["empty", ""],
  ])("because host.json is %s says so, and how to go on", async (_, text) => {
    const directory = copy();
    writeFileSync(join(directory, "host.json"), text);
    const said = `the data folder is damaged: ${join(directory, "host.json")} cannot be read; restore it from a copy, or begin anew with --fresh`;
    expect(await endOf(["--data", directory])).toMatchObject(sentence(said));
  });

  test("because the key of the issuer is no key says where to look, and leaves nothing running", async () => {
    const directory = copy();
    writeFileSync(join(directory, "issuer-key.json"), "{");
    const log = join(directory, "logs", "issuer.log");
    expect(await endOf(["--data", directory])).toMatchObject(
      sentence(`the issuer does not start: see ${log}`),
    );
    expect(readFileSync(log, "utf8")).toContain("JSON");
    expect(processesNaming(directory)).toEqual([]);
  });

  test("begins anew with --fresh", async () => {
    const directory = copy();
    truncateSync(join(directory, "tables.sqlite"), 3000);
    writeFileSync(join(directory, "host.json"), "{");
    const host = await hostOn(directory, { args: ["--no-demo", "--fresh"] });
    expect((await fetch(`${host.ready.api}/openapi.json`)).status).toBe(200);
  });
});
