import { describe, expect, test } from "vitest";
import { sweepClocks } from "../../../functions/clocks/sweep-clocks.ts";
import type { Table } from "../../../functions/platform/table.ts";
import { casesWithClock, caseWithClock, clockOf, openSweeping } from "../../support/clocks.ts";

const MOST_AT_ONCE = 1000;

/** Counts what is asked of the table for single items. */
const counting = (table: Table) => {
  const asked = { reads: 0 };
  const counted: Table = {
    ...table,
    read: (name, keys) => {
      asked.reads += 1;
      return table.read(name, keys);
    },
  };
  return { asked, counted };
};

describe("the sweeper", () => {
  test("finds a clock that was back-dated past its own end, on the day it was entered", async () => {
    const sweeping = await openSweeping("2026-03-25T09:00:00+08:00");
    const sweep = sweepClocks(sweeping);
    await sweep();
    const { clock } = await caseWithClock(sweeping, { limit: "hearing-request", start: "2026-03-02" });
    expect(clock.due).toBe("2026-03-09");
    expect((await sweep()).due).toBe(1);
    expect((await clockOf(sweeping.table, clock)).state).toBe("lapsed");
  });

  test("finds what came due in a week in which it did not run", async () => {
    const sweeping = await openSweeping("2026-03-02T09:00:00+08:00");
    const sweep = sweepClocks(sweeping);
    await sweep();
    const starts = ["2026-02-27", "2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05"];
    for (const start of starts) await caseWithClock(sweeping, { limit: "hearing-request", start });
    sweeping.moveTo("2026-03-13T09:00:00+08:00");
    expect((await sweep()).due).toBe(starts.length);
  });

  test("finds what came due before it ever ran", async () => {
    const sweeping = await openSweeping("2026-03-02T09:00:00+08:00");
    await caseWithClock(sweeping, { limit: "hearing-request", start: "2026-03-02" });
    sweeping.moveTo("2026-03-20T09:00:00+08:00");
    expect((await sweepClocks(sweeping)()).due).toBe(1);
  });

  test("catches up in bounded batches: none is left out, none comes due twice", async () => {
    const sweeping = await openSweeping("2026-03-02T09:00:00+08:00");
    const sweep = sweepClocks(sweeping);
    await sweep();
    await casesWithClock(sweeping, { limit: "hearing-request", start: "2026-03-02" }, 700);
    await casesWithClock(sweeping, { limit: "hearing-request", start: "2026-03-03" }, 450);
    sweeping.moveTo("2026-03-20T09:00:00+08:00");
    const dues: number[] = [];
    for (let turn = 0; turn < 4; turn += 1) dues.push((await sweep()).due);
    const [first = 0] = dues;
    expect(first).toBeGreaterThanOrEqual(MOST_AT_ONCE);
    expect(first).toBeLessThan(MOST_AT_ONCE + 100);
    expect(dues).toEqual([first, 1150 - first, 0, 0]);
  });

  test("does not read one by one the clocks that have still time", async () => {
    const sweeping = await openSweeping("2026-03-02T09:00:00+08:00");
    await casesWithClock(sweeping, { limit: "hearing-request", start: "2026-03-02" }, 60);
    sweeping.moveTo("2026-03-09T09:00:00+08:00");
    const { asked, counted } = counting(sweeping.table);
    expect((await sweepClocks({ ...sweeping, table: counted })()).due).toBe(0);
    expect(asked.reads).toBe(1);
  });

  test("goes on where it was after its clock was moved back", async () => {
    const sweeping = await openSweeping("2026-03-02T09:00:00+08:00");
    const sweep = sweepClocks(sweeping);
    sweeping.moveTo("2026-12-01T09:00:00+08:00");
    await sweep();
    sweeping.moveTo("2026-03-02T10:00:00+08:00");
    await sweep();
    await caseWithClock(sweeping, { limit: "hearing-request", start: "2026-03-02" });
    sweeping.moveTo("2026-03-10T09:00:00+08:00");
    expect((await sweep()).due).toBe(1);
  });
});
