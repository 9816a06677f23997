import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWithDemo } from "../../support/demo-host.ts";
import { dataFolder, endOf, hostOn, sentence } from "../../support/starts.ts";

describe("a folder that this program has not made", () => {
  test.each(["a-letter.txt", "package.json", ".git"])("is never cleared: %s is still there", async (name) => {
    const directory = dataFolder();
    writeFileSync(join(directory, name), "mine");
    const said = `${directory} is not cleared: ${name} in it was not made by this program; name another folder with --data`;
    expect(await endOf(["--data", directory, "--port", "0", "--fresh"])).toMatchObject(sentence(said));
    expect(readdirSync(directory)).toEqual([name]);
    expect(readFileSync(join(directory, name), "utf8")).toBe("mine");
  });
});

test("what this program has made is cleared, all of it", async () => {
  const directory = await folderWithDemo();
  const made = readdirSync(directory);
  expect(made).toEqual(expect.arrayContaining(["demo.json", "host.json", "objects", "tables.sqlite"]));
  writeFileSync(join(directory, "objects", "left-over"), "");
  const fresh = await hostOn(directory, { args: ["--no-demo", "--fresh"] });
  expect(readdirSync(directory)).not.toContain("demo.json");
  expect(readdirSync(join(directory, "objects"))).not.toContain("left-over");
  expect((await fetch(`${fresh.ready.site}/`)).status).toBe(404);
});
