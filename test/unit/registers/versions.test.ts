import { describe, expect, test } from "vitest";
import { RegisterFile } from "../../../functions/registers/contract.ts";
import { importRegisters } from "../../../functions/registers/import-registers.ts";
import { OFFICERS, officerAsOf, officerKey } from "../../../functions/registers/model/officer.ts";
import { changeEntry, EVER } from "../../../functions/registers/model/versions.ts";
import { memoryTable } from "../../support/memory-table.ts";
import { day, standingClock } from "../../support/world/time.ts";

const LAND = "11990100MB1A00011U";
const ROADS = "11990100MB1A000220";
const officer = (post: string, more: object = {}) => ({
  id: "a-ning",
  agency: LAND,
  name: "阿宁",
  post,
  ...more,
});

/** A register of one officer, imported row by row on the days named. */
const imported = async (...rows: readonly [on: string, row: object][]) => {
  const table = memoryTable();
  for (const [on, row] of rows)
    await importRegisters({ table, clock: standingClock(`${on}T09:00`) })(
      RegisterFile.parse({ officers: [row] }),
      () => undefined,
    );
  const [item] = await table.read("state", [officerKey("a-ning")]);
  const postOn = (on: string) => officerAsOf(item, day(on))?.post;
  return { table, item, postOn };
};

describe("an entry of a register", () => {
  test("counts since ever when it is first imported without a day", async () => {
    const { postOn, item } = await imported(["2026-03-02", officer("科员")]);
    expect([postOn("1999-01-01"), postOn("2026-03-02")]).toEqual(["科员", "科员"]);
    expect(item?.["versions"]).toMatchObject([{ from: EVER }]);
  });

  test("counts from the day that its source names", async () => {
    const { postOn } = await imported(["2026-03-02", officer("科员", { effectiveFrom: "2026-01-01" })]);
    expect([postOn("2025-12-31"), postOn("2026-01-01")]).toEqual([undefined, "科员"]);
  });

  test("gets a version from the day of import on, and keeps the one before it", async () => {
    const { postOn } = await imported(["2026-03-02", officer("科员")], ["2026-05-06", officer("科长")]);
    expect([postOn("2026-05-05"), postOn("2026-05-06")]).toEqual(["科员", "科长"]);
  });

  test("takes a version of an earlier day between those it has", async () => {
    const { postOn } = await imported(
      ["2026-03-02", officer("科员")],
      ["2026-05-06", officer("科长")],
      ["2026-05-07", officer("副科长", { effectiveFrom: "2026-04-01" })],
    );
    expect(["2026-03-31", "2026-04-01", "2026-05-06"].map(postOn)).toEqual(["科员", "副科长", "科长"]);
  });

  test("replaces the version of the same day", async () => {
    const { postOn, item } = await imported(
      ["2026-03-02", officer("科员")],
      ["2026-05-06", officer("科张")],
      ["2026-05-06", officer("科长")],
    );
    expect(postOn("2026-05-06")).toBe("科长");
    expect(item?.["versions"]).toHaveLength(2);
  });

  test("is not written where it says so already, whatever the order of the fields", async () => {
    const once = await imported(["2026-03-02", officer("科员")]);
    const twice = await imported(
      ["2026-03-02", officer("科员")],
      ["2026-05-06", { post: "科员", name: "阿宁", agency: LAND, id: "a-ning" }],
    );
    expect(twice.item).toEqual(once.item);
  });

  test("tells what became of it", () => {
    const row = OFFICERS.shape.parse(officer("科员"));
    const first = changeEntry(OFFICERS, undefined, { row, from: undefined, today: day("2026-03-02") });
    if (first.outcome === "unchanged") throw new Error("nothing was made of the first row");
    const [item] = first.items;
    const again = changeEntry(OFFICERS, item, { row, from: undefined, today: day("2026-03-03") });
    const moved = { ...row, agency: ROADS };
    const later = changeEntry(OFFICERS, item, { row: moved, from: undefined, today: day("2026-03-03") });
    expect([first.outcome, again.outcome, later.outcome]).toEqual(["created", "unchanged", "changed"]);
  });

  test("is written only while it is what it was read as: of two imports at once none is lost", async () => {
    const { table } = await imported(["2026-03-02", officer("科员")]);
    const at = standingClock("2026-05-06T09:00");
    const rows = [
      officer("甲", { effectiveFrom: "2026-04-01" }),
      officer("乙", { effectiveFrom: "2026-04-02" }),
    ];
    await Promise.all(
      rows.map((row) =>
        importRegisters({ table, clock: at })(RegisterFile.parse({ officers: [row] }), () => undefined),
      ),
    );
    const [item] = await table.read("state", [officerKey("a-ning")]);
    expect(item?.["versions"]).toHaveLength(3);
  });

  test("may come twice in one file: each version is kept", async () => {
    const table = memoryTable();
    const officers = [officer("科员"), officer("科长", { effectiveFrom: "2026-04-01" })];
    const file = RegisterFile.parse({ officers });
    await importRegisters({ table, clock: standingClock("2026-05-06T09:00") })(file, () => undefined);
    const [item] = await table.read("state", [officerKey("a-ning")]);
    expect(item?.["versions"]).toHaveLength(2);
  });
});
