import { describe, expect, test } from "vitest";
import { clockItem } from "../../../functions/case-file/keys.ts";
import { sweepClocks } from "../../../functions/clocks/sweep-clocks.ts";
import { dateOf } from "../../../functions/kernel/time.ts";
import type { Table } from "../../../functions/platform/table.ts";
import { Unavailable } from "../../../functions/platform/unavailable.ts";
import { casesWithClock, caseWithClock, clockOf, openSweeping } from "../../support/clocks.ts";

const MOST_AT_ONCE = 300;

/** Counts what is asked of the table for single items, and how many items its lists give. */
const counting = (table: Table) => {
  const asked = { reads: 0, listed: 0 };
  const counted: Table = {
    ...table,
    read: (name, keys) => {
      asked.reads += 1;
      return table.read(name, keys);
    },
    list: async (query) => {
      const page = await table.list(query);
      asked.listed += page.items.length;
      return page;
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
    const sweep = sweepClocks(sweeping, MOST_AT_ONCE);
    await sweep();
    await casesWithClock(sweeping, { limit: "hearing-request", start: "2026-03-02" }, 250);
    await casesWithClock(sweeping, { limit: "hearing-request", start: "2026-03-03" }, 200);
    sweeping.moveTo("2026-03-20T09:00:00+08:00");
    const dues: number[] = [];
    for (let turn = 0; turn < 4; turn += 1) dues.push((await sweep()).due);
    const [first = 0] = dues;
    expect(first).toBeGreaterThanOrEqual(MOST_AT_ONCE);
    expect(first).toBeLessThan(MOST_AT_ONCE + 100);
    expect(dues).toEqual([first, 450 - first, 0, 0]);
  });

  test("after a week without a run catches up batch by batch: each day of it, each clock once", async () => {
    const sweeping = await openSweeping("2026-03-01T09:00:00+08:00");
    const sweep = sweepClocks(sweeping, 40);
    await sweep();
    const days = ["02", "03", "04", "05", "06", "09", "10"];
    for (const day of days)
      await casesWithClock(sweeping, { limit: "hearing-request", start: `2026-03-${day}` }, 25);
    sweeping.moveTo("2026-03-18T09:00:00+08:00");
    const dues = [];
    do dues.push((await sweep()).due);
    while (dues.at(-1));
    expect(dues.reduce((sum, due) => sum + due, 0)).toBe(25 * days.length);
    expect(Math.max(...dues)).toBeLessThan(80);
  });

  test("of a clock that cannot be read tells its place, records the others, and comes back to its day", async () => {
    const sweeping = await openSweeping("2026-03-02T09:00:00+08:00");
    const sweep = sweepClocks(sweeping);
    await sweep();
    const { clock } = await caseWithClock(sweeping, { limit: "hearing-request", start: "2026-03-02" });
    await casesWithClock(sweeping, { limit: "hearing-request", start: "2026-03-02" }, 20);
    const whole = clockItem(clock, dateOf(sweeping.now()));
    await sweeping.table.write([{ table: "state", put: { ...whole, unit: "fortnight" }, when: [] }]);
    sweeping.moveTo("2026-03-20T09:00:00+08:00");
    const first = await sweep();
    expect(first.due).toBe(20);
    expect(first.stuck).toEqual([{ pk: whole.pk, sk: whole.sk, error: expect.any(Error) }]);
    expect((await sweep()).stuck).toHaveLength(1);
    await sweeping.table.write([{ table: "state", put: whole, when: [] }]);
    expect(await sweep()).toMatchObject({ due: 1, stuck: [] });
    expect((await clockOf(sweeping.table, clock)).state).toBe("lapsed");
  });

  test("stops when an engine is down: nothing is told as done, and the next run does all of it", async () => {
    const sweeping = await openSweeping("2026-03-02T09:00:00+08:00");
    await sweepClocks(sweeping)();
    await casesWithClock(sweeping, { limit: "hearing-request", start: "2026-03-02" }, 30);
    sweeping.moveTo("2026-03-20T09:00:00+08:00");
    let writes = 0;
    const failing: Table = {
      ...sweeping.table,
      write: async (given) => {
        writes += 1;
        if (writes > 10) throw new Unavailable("down");
        return sweeping.table.write(given);
      },
    };
    await expect(sweepClocks({ ...sweeping, table: failing })()).rejects.toThrow(Unavailable);
    expect((await sweepClocks(sweeping)()).due).toBe(20);
  });

  test("does not read one by one the clocks that have still time", async () => {
    const sweeping = await openSweeping("2026-03-02T09:00:00+08:00");
    await casesWithClock(sweeping, { limit: "hearing-request", start: "2026-03-02" }, 60);
    sweeping.moveTo("2026-03-09T09:00:00+08:00");
    const { asked, counted } = counting(sweeping.table);
    expect((await sweepClocks({ ...sweeping, table: counted })()).due).toBe(0);
    expect(asked).toEqual({ reads: 1, listed: 0 });
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
