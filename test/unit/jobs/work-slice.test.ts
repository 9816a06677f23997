import { describe, expect, test } from "vitest";
import { brokenAt } from "../../../functions/kernel/chain.ts";
import { CHAIN_START } from "../../../functions/kernel/digest.ts";
import type { Table } from "../../../functions/platform/table.ts";
import { readFact } from "../../../functions/record/facts.ts";
import { officerAsOf, officerKey } from "../../../functions/registers/model/officer.ts";
import { startedImport } from "../../support/imports/import-in-hand.ts";
import { csvOf, officerCells, officersCsv } from "../../support/imports/officer-rows.ts";
import { day } from "../../support/world/time.ts";
import { newWorld, type World } from "../../support/world.ts";

const NOTHING = { created: 0, changed: 0, unchanged: 0, rejected: 0 };

const typesOf = async ({ table }: World, id: string) => {
  const facts = (await table.query({ table: "facts", pk: id })).map(readFact);
  expect(brokenAt(facts, CHAIN_START)).toBeUndefined();
  return facts.map(({ type }) => type);
};

const nameOf = async ({ table }: World, id: string) => {
  const [item] = await table.read("state", [officerKey(id)]);
  return officerAsOf(item, day("2026-03-02"))?.name;
};

/** A table on which a worker dies: at its n-th write, before it was done or after. */
const dyingTable = (table: Table, { write, when }: { write: number; when: "before" | "after" }): Table => {
  let writes = 0;
  return {
    ...table,
    write: async (given) => {
      writes += 1;
      if (writes === write && when === "before") throw new Error("killed");
      const outcome = await table.write(given);
      if (writes === write) throw new Error("killed");
      return outcome;
    },
  };
};

describe("an import", () => {
  test("takes over every good row, and gives the bad ones back with their reasons", async () => {
    const world = await newWorld();
    const job = await startedImport(world, officersCsv(200, 50));
    expect(await job.slice()).toBe("finished");
    const { state, counts, progress, result } = await job.view();
    expect([state, progress]).toEqual(["done", 1]);
    expect(counts).toEqual({ ...NOTHING, total: 200, done: 200, created: 196, rejected: 4 });
    expect(result?.method).toBe("GET");
    const [header, first, ...others] = (await job.result()).trimEnd().split("\r\n");
    expect(header).toMatch(/^\ufeff人员标识,.*,行号,字段,规则,原因,reason$/);
    expect(first).toMatch(/^made-up-50,.*,2026-02-30,51,证件有效期止,custom,应为真实存在的日期.*real day/);
    expect(others).toHaveLength(3);
    expect(await nameOf(world, "made-up-49")).toBe("演示49");
    expect(await nameOf(world, "made-up-50")).toBeUndefined();
  });

  test("of the same file again changes nothing", async () => {
    const world = await newWorld();
    await (await startedImport(world, officersCsv(100))).slice();
    const before = world.table.all("state").filter(({ pk }) => pk.startsWith("OFFICER#"));
    world.clock.set("2026-03-09T09:00");
    const again = await startedImport(world, officersCsv(100));
    await again.slice();
    expect((await again.view()).counts).toEqual({ ...NOTHING, total: 100, done: 100, unchanged: 100 });
    expect(world.table.all("state").filter(({ pk }) => pk.startsWith("OFFICER#"))).toEqual(before);
  });

  test("of the corrected result takes over what is left", async () => {
    const world = await newWorld();
    const job = await startedImport(world, officersCsv(100, 50));
    await job.slice();
    const corrected = (await job.result()).replaceAll("2026-02-30", "2026-02-28");
    const again = await startedImport(world, corrected);
    await again.slice();
    expect((await again.view()).counts).toEqual({ ...NOTHING, total: 2, done: 2, created: 2 });
  });

  test("stops at its bounds and is called again, until it is done", async () => {
    const world = await newWorld();
    const job = await startedImport(world, officersCsv(200));
    expect(await job.slice({ rows: 90 })).toBe("continued");
    const { state, counts, progress } = await job.view();
    expect([state, counts.done, progress]).toEqual(["running", 90, 0.45]);
    expect(await job.slice({ milliseconds: 0 })).toBe("continued");
    expect([await job.slice({ rows: 90 }), await job.slice(), await job.slice()]).toEqual([
      "continued",
      "finished",
      "nothing-to-do",
    ]);
    expect((await job.view()).counts).toEqual({ ...NOTHING, total: 200, done: 200, created: 200 });
    expect(await typesOf(world, job.id)).toEqual([
      "import-declared",
      "import-started",
      "import-continued",
      "import-continued",
      "import-continued",
      "import-finished",
    ]);
  });

  test.each(
    Array.from({ length: 6 }, (_, index) => index + 1).flatMap((write) => [
      { write, when: "before" as const },
      { write, when: "after" as const },
    ]),
  )("killed $when its write number $write goes on, and counts no row twice", async (death) => {
    const world = await newWorld();
    const job = await startedImport(world, officersCsv(200, 50));
    await job.slice({}, dyingTable(world.table, death)).catch(() => undefined);
    await job.slice();
    expect((await job.view()).state).toBe("done");
    expect((await job.view()).counts).toEqual({
      ...NOTHING,
      total: 200,
      done: 200,
      created: 196,
      rejected: 4,
    });
    expect((await job.result()).trimEnd().split("\r\n")).toHaveLength(5);
  });

  test("worked by several at once counts no row twice", async () => {
    const world = await newWorld();
    const job = await startedImport(world, officersCsv(300, 50));
    const outcomes = await Promise.all([job.slice(), job.slice(), job.slice()]);
    expect(outcomes).toContain("finished");
    expect((await job.view()).counts).toEqual({
      ...NOTHING,
      total: 300,
      done: 300,
      created: 294,
      rejected: 6,
    });
    expect((await typesOf(world, job.id)).filter((type) => type === "import-finished")).toHaveLength(1);
  });

  test("is not set back by a worker that slept while another went on", async () => {
    const world = await newWorld();
    await (await startedImport(world, officersCsv(45))).slice();
    const job = await startedImport(world, officersCsv(90));
    const { promise: awake, resolve: wake } = Promise.withResolvers<void>();
    const write: Table["write"] = async (writes) => {
      await awake;
      return world.table.write(writes);
    };
    const sleeping = job.slice({}, { ...world.table, write });
    expect(await job.slice()).toBe("finished");
    wake();
    expect(await sleeping).toBe("overtaken");
    expect(await job.view()).toMatchObject({
      state: "done",
      counts: { ...NOTHING, total: 90, done: 90, created: 45, unchanged: 45 },
    });
  });

  test("of an officer who comes twice keeps what came last", async () => {
    const world = await newWorld();
    const [id = "", agency = "", , ...rest] = officerCells(1);
    const rows = [officerCells(1), officerCells(2), [id, agency, "后来", ...rest]];
    const job = await startedImport(world, csvOf(rows));
    await job.slice();
    expect((await job.view()).counts).toMatchObject({ created: 2, changed: 1 });
    expect(await nameOf(world, id)).toBe("后来");
  });

  test("whose file cannot be read fails with the reason, and writes no row", async () => {
    const world = await newWorld();
    const job = await startedImport(world, "人员标识,性别\na,男");
    expect(await job.slice()).toBe("failed");
    const { state, failure, counts } = await job.view();
    expect([state, counts.done]).toEqual(["failed", 0]);
    expect(failure?.zh).toMatch(/性别/);
  });

  test("of no rows is done", async () => {
    const job = await startedImport(await newWorld(), csvOf([]));
    expect(await job.slice()).toBe("finished");
    expect((await job.view()).progress).toBe(1);
  });
});
