import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FORMAT } from "../../../infra/local/data-folder.ts";
import { commandOn } from "../../support/commands.ts";
import { removeFolder, runHost } from "../../support/host.ts";
import { endOf, hostOn, sentence } from "../../support/starts.ts";

/** What the start says of a folder of another format. */
const refusal = (directory: string, format: number): string =>
  `the data folder ${directory} was made by another version (its format is ${format}, here it is ${FORMAT}): begin anew with --fresh, or name another folder with --data`;

describe("a data folder of another version", () => {
  let directory: string;
  let note: Record<string, unknown>;
  beforeAll(async () => {
    const host = await runHost({ args: ["--no-demo"] });
    await host.stop();
    directory = host.directory;
    note = JSON.parse(readFileSync(join(directory, "host.json"), "utf8"));
  });
  afterAll(() => removeFolder(directory));

  const keep = (changed: object): void =>
    writeFileSync(join(directory, "host.json"), JSON.stringify(changed));

  test("is told by the number that each folder has", () => {
    expect(note["format"]).toBe(FORMAT);
  });

  test.each([
    ["a later one", FORMAT + 1],
    ["an earlier one", FORMAT - 1],
  ])("(%s) is refused in one sentence, and left as it is", async (_, format) => {
    keep({ ...note, format });
    expect(await endOf(["--data", directory])).toMatchObject(sentence(refusal(directory, format)));
    expect(JSON.parse(readFileSync(join(directory, "host.json"), "utf8"))).toEqual({ ...note, format });
    const { code, complained } = await commandOn("clock")(directory);
    expect([code, complained]).toEqual([1, refusal(directory, format)]);
  });

  test("without a number, or without the note that would hold it, counts as the first", async () => {
    const { format: _, ...unnumbered } = note;
    keep(unnumbered);
    expect(await endOf(["--data", directory])).toMatchObject(sentence(refusal(directory, 1)));
    renameSync(join(directory, "host.json"), join(directory, "host.json.new"));
    expect(await endOf(["--data", directory])).toMatchObject(sentence(refusal(directory, 1)));
  });

  test("is begun anew with --fresh", async () => {
    keep({ ...note, format: FORMAT - 1 });
    const host = await hostOn(directory, { args: ["--no-demo", "--fresh"] });
    expect((await fetch(`${host.ready.api}/openapi.json`)).status).toBe(200);
  });
});
