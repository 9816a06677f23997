import { describe, expect, test } from "vitest";
import { startedImport } from "../../support/imports/import-in-hand.ts";
import { csvOf, LAND_AGENCY, officerCells } from "../../support/imports/officer-rows.ts";
import { personOf } from "../../support/world/people.ts";
import { inShort } from "../../support/world/refusals.ts";
import { newWorld, type World } from "../../support/world.ts";

const ROADS = "11990100MB1A000220";
const NOWHERE = "11980000MB1A00088F";

/** The rules by which the rows of an import are rejected. */
const rejectedBy = async (world: World, file: string, order: Parameters<typeof startedImport>[2]) => {
  const job = await startedImport(world, file, order);
  await job.slice();
  if ((await job.view()).counts.rejected === 0) return [];
  const [, ...lines] = (await job.result()).trimEnd().split("\r\n");
  return lines.map((line) => line.split(",").find((cell) => /^(known-agency|own-register)$/.test(cell)));
};

describe("a row is taken over only", () => {
  test("from a department's system where it is of its own agency", async () => {
    const file = csvOf([officerCells(1), officerCells(2, ROADS)]);
    expect(await rejectedBy(await newWorld(), file, { who: "system-zrzy" })).toEqual(["own-register"]);
  });

  test("where its agency is in the register", async () => {
    const file = csvOf([officerCells(1, NOWHERE)]);
    expect(await rejectedBy(await newWorld(), file, {})).toEqual(["known-agency"]);
  });

  test("where nobody is taken from another's register", async () => {
    const world = await newWorld();
    const [, , ...rest] = officerCells(1);
    const taken = csvOf([["luo-jiahe", LAND_AGENCY, ...rest]]);
    expect(await rejectedBy(world, taken, { who: "system-zrzy" })).toEqual(["own-register"]);
    expect(await rejectedBy(world, taken, {})).toEqual([]);
  });

  test("from a registrar where it is of his region or within it", async () => {
    const titles = ["行政区划代码", "名称"];
    const rows = [
      ["990103", "云岭新区"],
      ["990200", "外州"],
    ];
    const file = csvOf(rows, titles);
    expect(await rejectedBy(await newWorld(), file, { kind: "regions" })).toEqual(["own-register"]);
  });
});

describe("an import", () => {
  const body = { kind: "agencies", format: "csv", sha256: "0".repeat(64), size: 10 };

  test("of agencies is not for a department's system, and no import is for an officer", async () => {
    const world = await newWorld();
    for (const who of ["system-zrzy", "shi-yunzhou"]) {
      const answered = await world.call(who, "declareImport", { body });
      expect(!answered.ok && answered.refusal.kind, who).toBe("forbidden");
    }
  });

  test("is seen by the agency that ordered it alone", async () => {
    const world = await newWorld();
    const { id } = await startedImport(world, csvOf([officerCells(1)]), { who: "system-zrzy" });
    const path = { importId: id };
    for (const who of ["ji-mingce", "system-jtys"]) {
      const answered = await world.call(who, "getImport", { path });
      expect(!answered.ok && answered.refusal.kind, who).toBe("not-found");
    }
    const listed = await world.call("system-zrzy", "listImports", { query: {} });
    expect(listed.ok && (listed.value as { imports: { id: string }[] }).imports.map((one) => one.id)).toEqual(
      [id],
    );
  });

  test("starts once, and only when the file that was declared is there", async () => {
    const world = await newWorld();
    const declared = await world.call(personOf("ji-mingce"), "declareImport", { body });
    const { importId } = (declared.ok ? declared.value : {}) as { importId: string };
    const start = () => world.call("ji-mingce", "startImport", { path: { importId }, body: {} });
    const early = await start();
    expect(early.ok || inShort(early.refusal)).toMatchObject({ kind: "precondition-missing" });
    world.imports.place(`imports/${importId}/file`, Buffer.from("other file"));
    const other = await start();
    expect(other.ok || inShort(other.refusal)).toMatchObject({ kind: "precondition-missing" });
    const job = await startedImport(world, csvOf([officerCells(1)]));
    const again = await world.call("ji-mingce", "startImport", { path: { importId: job.id }, body: {} });
    expect(again.ok || inShort(again.refusal)).toMatchObject({ kind: "precondition-missing" });
  });

  test("that is declared again with its key is the same", async () => {
    const world = await newWorld();
    const sent = { body, key: "one" };
    const [first, second] = [
      await world.call("ji-mingce", "declareImport", sent),
      await world.call("ji-mingce", "declareImport", sent),
    ];
    expect(first.ok && second.ok && second.value).toEqual(first.ok && first.value);
  });
});
