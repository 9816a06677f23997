import { describe, expect, test } from "vitest";
import { sweepClocks } from "../../../functions/clocks/sweep-clocks.ts";
import { brokenAt } from "../../../functions/kernel/chain.ts";
import { CHAIN_START } from "../../../functions/kernel/digest.ts";
import type { Table } from "../../../functions/platform/table.ts";
import { caseWithClock, clockOf, factsOf, headOf, meetClock, openSweeping } from "../../support/clocks.ts";
import { aHead } from "../../support/heads.ts";

/** Lets something happen once, just before the table is written for the first time. */
const beforeFirstWrite = (table: Table, happen: () => Promise<unknown>): Table => {
  let first = true;
  return {
    ...table,
    write: async (writes) => {
      const now = first;
      first = false;
      if (now) await happen();
      return table.write(writes);
    },
  };
};

describe("at the same time", () => {
  test("eight sweeps make each clock come due once", async () => {
    const sweeping = await openSweeping("2026-03-02T09:00:00+08:00");
    const cases = [];
    for (let n = 0; n < 30; n += 1)
      cases.push(await caseWithClock(sweeping, { limit: "hearing-request", start: "2026-03-02" }));
    sweeping.moveTo("2026-03-10T09:00:00+08:00");
    const done = await Promise.all(Array.from({ length: 8 }, () => sweepClocks(sweeping)()));
    expect(done.map(({ due }) => due).reduce((sum, due) => sum + due)).toBe(cases.length);
    for (const { head, clock } of cases) {
      expect(await factsOf(sweeping.table, head.id)).toHaveLength(1);
      expect((await clockOf(sweeping.table, clock)).state).toBe("lapsed");
    }
  });

  test("two clocks of one case both come due, and its chain holds", async () => {
    const sweeping = await openSweeping("2026-03-02T09:00:00+08:00");
    const head = aHead();
    const first = await caseWithClock(sweeping, { limit: "hearing-request", start: "2026-03-02" }, head);
    await caseWithClock(sweeping, { limit: "hearing-request", start: "2026-03-02", round: 2 }, first.head);
    sweeping.moveTo("2026-03-10T09:00:00+08:00");
    await Promise.all([sweepClocks(sweeping)(), sweepClocks(sweeping)()]);
    const facts = await factsOf(sweeping.table, head.id);
    expect(facts.map(({ seq }) => seq)).toEqual([1, 2]);
    expect(brokenAt(facts, CHAIN_START)).toBeUndefined();
    expect((await headOf(sweeping.table, head.id)).chain.seq).toBe(2);
  });

  test("a person's act that meets a clock wins over the sweep that was about to write", async () => {
    const sweeping = await openSweeping("2026-03-02T09:00:00+08:00");
    const { head, clock } = await caseWithClock(sweeping, { limit: "service", start: "2026-03-02" });
    sweeping.moveTo("2026-03-20T09:00:00+08:00");
    const { table, now } = sweeping;
    const met: boolean[] = [];
    const act = async () => void met.push(await meetClock(table, head, { clock, now: now() }));
    expect((await sweepClocks({ ...sweeping, table: beforeFirstWrite(table, act) })()).due).toBe(0);
    expect(met).toEqual([true]);
    expect((await clockOf(table, clock)).state).toBe("met");
    expect((await factsOf(table, head.id)).map(({ type }) => type)).toEqual(["decided"]);
  });

  test("a sweep that was first is met by the act: what was read is not written over", async () => {
    const sweeping = await openSweeping("2026-03-02T09:00:00+08:00");
    const { head, clock } = await caseWithClock(sweeping, { limit: "service", start: "2026-03-02" });
    sweeping.moveTo("2026-03-20T09:00:00+08:00");
    const { table, now } = sweeping;
    await sweepClocks(sweeping)();
    expect(await meetClock(table, head, { clock, now: now() })).toBe(false);
    expect((await clockOf(table, clock)).state).toBe("overdue");
    const again = await headOf(table, head.id);
    expect(again.version).toBe(head.version);
    expect(await meetClock(table, again, { clock, now: now() })).toBe(true);
    const facts = await factsOf(table, head.id);
    expect(facts.map(({ type }) => type)).toEqual(["clock-came-due", "decided"]);
    expect(brokenAt(facts, CHAIN_START)).toBeUndefined();
  });
});
