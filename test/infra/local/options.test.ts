import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dataFolder, endOf, sentence } from "../../support/starts.ts";

describe("an option that there is not, or not so,", () => {
  test.each([
    ["--nonsense", "Unknown option '--nonsense': see --help"],
    ["--port=http", "--port takes a number from 0 to 65528, not http"],
    ["--port=70000", "--port takes a number from 0 to 65528, not 70000"],
    ["anything", "Unexpected argument 'anything': see --help"],
    ["--fresh=yes", "Option '--fresh' does not take an argument: see --help"],
  ])("%s is answered with one sentence", async (option, said) => {
    expect(await endOf([option])).toMatchObject({ ...sentence(said), said: "" });
  });

  test("--help is answered with all of them, and starts nothing", async () => {
    const directory = join(dataFolder(), "not-made");
    const { code, said, complained } = await endOf(["--help", "--data", directory]);
    expect([code, complained]).toEqual([0, ""]);
    for (const option of ["--data", "--port", "--fresh", "--no-demo", "--until-input-ends", "--help"])
      expect(said).toContain(option);
    expect(() => readdirSync(directory)).toThrow("ENOENT");
  });
});
