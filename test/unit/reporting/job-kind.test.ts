import { describe, expect, test } from "vitest";
import { readAnyHead } from "../../../functions/case-file/head.ts";
import { externalKey, headKey } from "../../../functions/case-file/keys.ts";
import { sha256Hex } from "../../../functions/kernel/digest.ts";
import {
  PUBLICITY_COLUMNS,
  type PublicityRow,
} from "../../../functions/reporting/double-publicity-columns.ts";
import { REGISTRAR, startedImport } from "../../support/imports/import-in-hand.ts";
import { csvOf, LAND_AGENCY } from "../../support/imports/officer-rows.ts";
import { openingBody } from "../../support/world/bodies.ts";
import { openedCase } from "../../support/world/lawful-case.ts";
import { LAND_TEAM } from "../../support/world/people.ts";
import { publicityRow } from "../../support/world/publicity.ts";
import { roadReport } from "../../support/world/reports.ts";
import { newWorld, type World } from "../../support/world.ts";

const SYSTEM = { kind: "cases", who: LAND_TEAM.system };
const CODES = PUBLICITY_COLUMNS.map(({ code }) => code);
const cellsOf = (row: PublicityRow) => CODES.map((code) => row[code] ?? "");
const numbered = (number: number, more: PublicityRow = {}) =>
  publicityRow({ CF_WSH: `云自然资罚〔2026〕${number}号`, ...more });
const csv = (rows: readonly PublicityRow[], titles: readonly string[] = CODES) =>
  csvOf(rows.map(cellsOf), titles);

const caseBy = async (world: World, externalId: string, agency = LAND_AGENCY) => {
  const [external] = await world.table.read("state", [externalKey(agency, externalId)]);
  const [item] = await world.table.read("state", [headKey(String(external?.["case"]))]);
  const head = item && readAnyHead(item);
  if (head?.mode !== "reported") throw new Error("no such case");
  const [fact] = await world.table.query({ table: "facts", pk: head.id });
  return { head, data: JSON.parse(String(fact?.["bytes"])).data as Record<string, unknown> };
};

const done = async (world: World, file: string | Uint8Array, ordered: object = {}) => {
  const job = await startedImport(world, file, { ...SYSTEM, ...ordered });
  expect(await job.slice()).toBe("finished");
  return { job, counts: (await job.view()).counts };
};

describe("a 双公示 table", () => {
  test.each([
    ["codes", CODES],
    ["names", PUBLICITY_COLUMNS.map(({ name }) => name)],
    ["short names", PUBLICITY_COLUMNS.map(({ name }) => name.replace(/\(.*/, ""))],
  ])("is taken with its header in %s, each row with its own bytes", async (_, titles) => {
    const world = await newWorld();
    const file = csv([numbered(1), numbered(2, { CF_NR_FK: "1.5" })], titles);
    const { counts } = await done(world, file);
    expect(counts).toMatchObject({ total: 2, done: 2, created: 2, rejected: 0 });
    const { head, data } = await caseBy(world, "云自然资罚〔2026〕2号");
    const line = file.split("\r\n")[2] ?? "";
    expect(data).toMatchObject({ raw: line, sha256: sha256Hex(line) });
    expect(head).toMatchObject({
      acts: [{ act: "decideCase", fine: "15000.00" }],
      source: { format: "double-publicity" },
    });
  });

  test("in GB18030 is understood, and its bytes are kept as they are", async () => {
    const world = await newWorld();
    const gbk = Buffer.from("d4c6d7d4c8bbd7cab7a3", "hex");
    const row = numbered(1, {
      CF_WSH: "@",
      CF_SY: "",
      CF_WFXW: "",
      CF_YJ: "",
      CF_NR: "",
      CF_CFJG: "",
      CF_SJLY: "",
    });
    const cells = { ...row, CF_XDR_MC: "A", CF_FRDB: "B", CF_XDR_LB: "", CF_CFLB: "*" };
    const [before = "", middle = "", after = ""] = csv([cells]).split(/[@*]/);
    const fine = Buffer.from("b7a3bfee", "hex");
    const file = Buffer.concat([Buffer.from(before), gbk, Buffer.from(middle), fine, Buffer.from(after)]);
    await done(world, file);
    const { data } = await caseBy(world, "云自然资罚");
    const line = file.subarray(file.indexOf("\n") + 1);
    expect(data).toMatchObject({ encoding: "base64", raw: line.toString("base64") });
  });

  test("again changes nothing; a row that has changed becomes the next version of its case", async () => {
    const world = await newWorld();
    await done(world, csv([numbered(1), numbered(2)]));
    const facts = world.table.all("facts").filter(({ type }) => type === "case-reported");
    expect((await done(world, csv([numbered(1), numbered(2)]))).counts).toMatchObject({ unchanged: 2 });
    expect(world.table.all("facts").filter(({ type }) => type === "case-reported")).toEqual(facts);
    const changed = csv([numbered(1), numbered(2, { CF_NR_FK: "0.3" })]);
    expect((await done(world, changed)).counts).toMatchObject({ unchanged: 1, changed: 1 });
    expect((await caseBy(world, "云自然资罚〔2026〕2号")).head).toMatchObject({ version: 2 });
  });

  test("gives back what cannot be understood, and nothing of that is written", async () => {
    const world = await newWorld();
    const rows = [
      numbered(1),
      numbered(2, { CF_JDRQ: "2026-02-30" }),
      numbered(3, { CF_CFJGDM: "11990100MB1A000220" }),
      numbered(4, { CF_JDRQ: "2026-03-03" }),
    ];
    const { job, counts } = await done(world, csv(rows));
    expect(counts).toMatchObject({ created: 1, rejected: 3 });
    const result = await job.result();
    expect(result).toContain("处罚决定日期,day,不是真实存在的日期");
    expect(result).toContain("处罚机关统一社会信用代码,own-agency");
    expect(result).toContain("/acts/0/at,future");
    expect(world.table.all("state").filter(({ pk }) => pk.startsWith("EXTERNAL#"))).toHaveLength(1);
  });

  test("of every agency of a region is taken from its registrar", async () => {
    const world = await newWorld();
    const rows = [numbered(1), numbered(3, { CF_CFJGDM: "11990100MB1A000220" })];
    expect((await done(world, csv(rows), { who: REGISTRAR })).counts).toMatchObject({ created: 2 });
  });
});

describe("JSON lines", () => {
  const lines = (...values: readonly object[]) => values.map((value) => JSON.stringify(value)).join("\n");
  const jsonl = (world: World, ...values: readonly object[]) =>
    done(world, lines(...values), { format: "jsonl" });

  test("are reports as the API takes them, or records of the 双公示 table", async () => {
    const world = await newWorld();
    const record = { ...publicityRow(), CF_NR_FK: 0.2, CF_NR_WFFF: null, CF_FDDB: "岑望舒" };
    const { CF_FRDB: _, ...old } = record;
    expect((await jsonl(world, roadReport(), old)).counts).toMatchObject({ created: 2, rejected: 0 });
    expect((await caseBy(world, "云自然资罚〔2026〕1号")).head).toMatchObject({
      parties: [{ representative: "岑望舒" }],
      acts: [{ fine: "2000.00" }],
    });
    expect((await caseBy(world, "归集-1")).data).toMatchObject({ raw: JSON.stringify(roadReport()) });
  });

  test("are rejected one by one, with the place in the line", async () => {
    const world = await newWorld();
    const bad = [roadReport({ acts: [{ act: "no" }] }), { CF_WSH: "1", CF_ELSE: "x" }];
    const { job, counts } = await jsonl(world, ...bad, roadReport());
    expect(counts).toMatchObject({ created: 1, rejected: 2 });
    const result = await job.result();
    expect(result).toContain("/acts/0/act");
    expect(result).toContain("CF_ELSE,unknown-field");
  });

  test("that start many limits are written in as many transactions as they need, none of them by half", async () => {
    const world = await newWorld();
    const acts = Array.from({ length: 40 }, (_, index) => ({
      act: "recordPowerAct",
      at: "2026-02-02",
      power: "07",
      documentNumber: `${index}`,
    }));
    const rows = [1, 2, 3].map((number) => roadReport({ externalId: `多-${number}`, whole: true, acts }));
    const job = await startedImport(world, lines(...rows), { ...SYSTEM, format: "jsonl" });
    const written: number[] = [];
    const write: World["table"]["write"] = (writes) => {
      written.push(writes.length);
      return world.table.write(writes);
    };
    expect(await job.slice({}, { ...world.table, write })).toBe("finished");
    expect((await job.view()).counts).toMatchObject({ done: 3, created: 3 });
    expect(Math.max(...written)).toBeLessThanOrEqual(100);
    const tooMany = { externalId: "多-4", whole: true, acts: [...acts, ...acts, ...acts] };
    expect((await jsonl(world, roadReport(tooMany))).counts).toMatchObject({ rejected: 1 });
  });

  test("never touch a case that is worked here", async () => {
    const { world, head } = await openedCase(await newWorld());
    const before = await head();
    const { counts } = await jsonl(world, roadReport({ externalId: openingBody().externalId }));
    expect(counts).toMatchObject({ rejected: 1 });
    expect(await head()).toEqual(before);
  });
});
