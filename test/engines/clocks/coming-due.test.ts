import { describe, expect, test } from "vitest";
import type { Act } from "../../../functions/case-file/acts/acts.ts";
import { headItem } from "../../../functions/case-file/head.ts";
import { clockItem } from "../../../functions/case-file/keys.ts";
import { clocksOfCase } from "../../../functions/case-file/kind.ts";
import { sweepClocks } from "../../../functions/clocks/sweep-clocks.ts";
import { brokenAt } from "../../../functions/kernel/chain.ts";
import { CHAIN_START } from "../../../functions/kernel/digest.ts";
import { stateCouncilCalendar } from "../../../functions/kernel/state-council-calendar.ts";
import { dateOf } from "../../../functions/kernel/time.ts";
import type { LimitName } from "../../../functions/law/limits.ts";
import { DEFAULT_SETTINGS } from "../../../functions/law/settings.ts";
import { dueList } from "../../../functions/record/clock.ts";
import { caseWithClock, clockOf, dataOf, factsOf, headOf, openSweeping } from "../../support/clocks.ts";
import { aHead, anAct } from "../../support/heads.ts";

/** A case with the acts of a test, and the entry of a limit that they start. */
const caseWith = async (
  sweeping: Awaited<ReturnType<typeof openSweeping>>,
  limit: LimitName,
  acts: readonly Act[],
) => {
  const head = aHead({ acts: [...aHead().acts, ...acts] });
  const counting = { settingsOn: () => DEFAULT_SETTINGS, calendar: stateCouncilCalendar };
  const clock = clocksOfCase(head, counting).find((run) => run.limit === limit);
  if (!clock) throw new Error(`nothing starts ${limit}`);
  await sweeping.table.write([
    { table: "state", put: headItem(head), when: [] },
    { table: "state", put: clockItem(clock, dateOf(sweeping.now())), when: [] },
  ]);
  return { head, clock };
};

describe("a clock of hours", () => {
  test("comes due in the first sweep behind its moment, and not at that moment", async () => {
    const sweeping = await openSweeping("2026-03-02T22:15:00+08:00");
    const approved = anAct("decideTransfer", 2, { approved: true, at: sweeping.now() });
    const { head, clock } = await caseWith(sweeping, "transfer", [approved]);
    const sweep = sweepClocks(sweeping);
    for (const [moment, due] of [
      ["2026-03-03T22:10:00+08:00", 0],
      ["2026-03-03T22:15:00+08:00", 0],
      ["2026-03-03T22:15:00.001+08:00", 1],
      ["2026-03-03T22:20:00+08:00", 0],
    ] as const) {
      sweeping.moveTo(moment);
      expect((await sweep()).due).toBe(due);
    }
    expect((await factsOf(sweeping.table, head.id)).map(dataOf)).toEqual([
      { limit: "transfer", round: 1, due: "2026-03-03", dueAt: clock.dueAt },
    ]);
  });
});

test("a clock that is paused does not come due, however late it is", async () => {
  const sweeping = await openSweeping("2026-03-02T09:00:00+08:00");
  const { clock } = await caseWith(sweeping, "decision", [
    anAct("fileCase", 2),
    anAct("pauseLimit", 3, { limit: "decision", round: 1, reason: "hearing", basis: "某规定" }),
  ]);
  expect(clock.state).toBe("paused");
  sweeping.moveTo("2027-03-02T09:00:00+08:00");
  expect((await sweepClocks(sweeping)()).due).toBe(0);
});

describe("a clock whose day is over", () => {
  test("of a duty is overdue, of a right has lapsed; the case says so once, in its chain", async () => {
    const sweeping = await openSweeping("2026-03-02T09:00:00+08:00");
    const duty = await caseWithClock(sweeping, { limit: "decision", start: "2026-03-02" });
    const right = await caseWithClock(sweeping, { limit: "hearing-request", start: "2026-03-02" });
    expect([duty.clock.due, right.clock.due]).toEqual(["2026-05-31", "2026-03-09"]);
    const sweep = sweepClocks(sweeping);
    sweeping.moveTo("2026-03-10T08:00:00+08:00");
    expect((await sweep()).due).toBe(1);
    sweeping.moveTo("2026-06-01T08:00:00+08:00");
    expect((await sweep()).due).toBe(1);
    for (const [{ head, clock }, state] of [
      [duty, "overdue"],
      [right, "lapsed"],
    ] as const) {
      const facts = await factsOf(sweeping.table, head.id);
      expect(await clockOf(sweeping.table, clock)).toEqual({ ...clock, state });
      expect(facts.map(({ type, seq }) => [type, seq])).toEqual([["clock-came-due", 1]]);
      expect(facts.map(dataOf)).toEqual([
        { limit: clock.limit, round: 1, due: clock.due, dueAt: clock.dueAt },
      ]);
      expect(brokenAt(facts, CHAIN_START)).toBeUndefined();
    }
  });

  test("comes due once, however often it is swept, and is on no list any more", async () => {
    const sweeping = await openSweeping("2026-03-02T09:00:00+08:00");
    const { head, clock } = await caseWithClock(sweeping, { limit: "hearing-request", start: "2026-03-02" });
    sweeping.moveTo("2026-03-10T00:00:00+08:00");
    const sweep = sweepClocks(sweeping);
    const dues = [await sweep(), await sweep(), await sweep()].map(({ due }) => due);
    expect(dues).toEqual([1, 0, 0]);
    expect(await factsOf(sweeping.table, head.id)).toHaveLength(1);
    for (let shard = 0; shard < 8; shard += 1) {
      const { items } = await sweeping.table.list({ list: dueList(clock.due, shard), limit: 10 });
      expect(items).toEqual([]);
    }
  });

  test.each([
    ["the last moment of its day in Shanghai", "2026-03-09T23:59:59.999+08:00", 0],
    ["the first moment after it, which is still its day elsewhere", "2026-03-09T16:00:00Z", 1],
  ])("%s: %s, %i", async (_, moment, expected) => {
    const sweeping = await openSweeping("2026-03-02T09:00:00+08:00");
    const { clock } = await caseWithClock(sweeping, { limit: "hearing-request", start: "2026-03-02" });
    expect(clock.due).toBe("2026-03-09");
    sweeping.moveTo(moment);
    expect((await sweepClocks(sweeping)()).due).toBe(expected);
  });

  test("does not disturb the If-Match of a person: the chain goes on, the version stays", async () => {
    const sweeping = await openSweeping("2026-03-02T09:00:00+08:00");
    const { head } = await caseWithClock(sweeping, { limit: "hearing-request", start: "2026-03-02" });
    sweeping.moveTo("2026-03-10T00:00:00+08:00");
    await sweepClocks(sweeping)();
    const after = await headOf(sweeping.table, head.id);
    expect([after.version, after.chain.seq]).toEqual([head.version, head.chain.seq + 1]);
  });
});

test.each(["met", "void"] as const)("a clock that is %s never comes due", async (state) => {
  const sweeping = await openSweeping("2026-03-02T09:00:00+08:00");
  const { head, clock } = await caseWithClock(sweeping, { limit: "hearing-request", start: "2026-03-02" });
  const stopped = { ...clock, state, endedAt: sweeping.now() };
  // Its place on the list is left over, as an index that lags would show it.
  const { list, listKey } = { list: dueList(clock.due, 0), listKey: `${clock.dueAt}#${head.id}` };
  const item = { pk: `CASE#${head.id}`, sk: "CLOCK#hearing-request#1", ...stopped, list, listKey };
  await sweeping.table.write([{ table: "state", put: item, when: [] }]);
  sweeping.moveTo("2026-03-10T00:00:00+08:00");
  expect((await sweepClocks(sweeping)()).due).toBe(0);
  expect(await factsOf(sweeping.table, head.id)).toEqual([]);
});
