import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PROJECT } from "../../../infra/entries.ts";
import { commandOn } from "../../support/commands.ts";
import { csvOf, officerCells, officersCsv } from "../../support/imports/officer-rows.ts";
import { oneHost } from "../../support/one-host.ts";
import { everythingWritten } from "../../support/stored.ts";

const host = oneHost();

const importing = commandOn("import");

const REGISTERS = join(PROJECT, "infra", "local", "demo", "registers.json");

test("the same file again changes nothing, and tells how far it is", async () => {
  const { directory } = host();
  const before = await everythingWritten(directory);
  const { code, said } = await importing(directory, REGISTERS);
  expect(code).toBe(0);
  expect(said.split("\n")).toEqual(["33 of 63", "63 of 63", `${REGISTERS}: 63 rows are in the registers`]);
  expect(await everythingWritten(directory)).toBe(before);
});

test("a file with mistakes is refused whole, and each mistake is named in both languages", async () => {
  const { directory } = host();
  const before = await everythingWritten(directory);
  const registers = JSON.parse(readFileSync(REGISTERS, "utf8"));
  registers.agencies[1].id = "11990100MB1A00011X";
  registers.officers[2].certificate.validTo = "2029-02-30";
  registers.regions[0].name = "新的名称";
  const file = join(directory, "mistaken.json");
  writeFileSync(file, JSON.stringify(registers));
  const { code, said, complained } = await importing(directory, file);
  expect([code, said]).toEqual([1, ""]);
  const [first, ...mistakes] = complained.split("\n");
  expect(first).toBe(`${file} 不能导入 / cannot be imported:`);
  expect(mistakes.map((line) => line.trim().split(" ")[0])).toEqual([
    "/agencies/1/id",
    "/officers/2/certificate/validTo",
  ]);
  for (const line of mistakes) expect(line).toMatch(/\p{Script=Han}.* \/ [a-z]/u);
  expect(await everythingWritten(directory)).toBe(before);
});

test("a table of one register is known by its columns; bad rows are written beside it, and it changes nothing again", async () => {
  const { directory } = host();
  const file = join(directory, "officers.csv");
  writeFileSync(file, officersCsv(60, 30));
  const { code, said } = await importing(directory, file);
  expect(code).toBe(0);
  expect(said.split("\n")).toEqual([
    "45 of 60",
    "60 of 60",
    `${file}: officers: 58 created, 0 changed, 0 unchanged, 2 rejected`,
    `${file}.rejected.csv has the rejected rows with their reasons`,
  ]);
  expect(readFileSync(`${file}.rejected.csv`, "utf8").split("\r\n")).toHaveLength(4);
  const before = await everythingWritten(directory);
  expect((await importing(directory, file)).said).toContain("0 created, 0 changed, 58 unchanged, 2 rejected");
  expect(await everythingWritten(directory)).toBe(before);
});

test("a table is imported into the register that is named, or none", async () => {
  const { directory } = host();
  const file = join(directory, "odd.csv");
  writeFileSync(file, csvOf([officerCells(1)]));
  const unknown = await importing(directory, file, "--register", "people");
  expect([unknown.code, unknown.complained]).toEqual([1, expect.stringContaining("officers")]);
  const other = await importing(directory, file, "--register", "regions");
  expect([other.code, other.complained]).toEqual([1, expect.stringMatching(/没有这样的列.*no such columns/)]);
});

test("a policy that does not exist, and a rule that the law itself asks, are not set aside", async () => {
  const { directory } = host();
  const before = await everythingWritten(directory);
  const registers = JSON.parse(readFileSync(REGISTERS, "utf8"));
  const aside = { basis: "云岭州规定第一条" };
  registers.settings.setAside = {
    "no-such-rule": aside,
    "notice-complete": aside,
    "publication-term": aside,
  };
  const file = join(directory, "set-aside.json");
  writeFileSync(file, JSON.stringify(registers));
  const { code, complained } = await importing(directory, file);
  expect(code).toBe(1);
  const [, ...mistakes] = complained.split("\n");
  expect(mistakes.map((line) => line.trim().split(" ")[0])).toEqual([
    "/settings/setAside/no-such-rule",
    "/settings/setAside/notice-complete",
  ]);
  expect(await everythingWritten(directory)).toBe(before);
});
