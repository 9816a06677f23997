import { describe, expect, test } from "vitest";
import { readHead } from "../../../functions/case-file/head.ts";
import { clockItem, headKey } from "../../../functions/case-file/keys.ts";
import { recountClocks } from "../../../functions/clocks/recount-clocks.ts";
import { sweepClocks } from "../../../functions/clocks/sweep-clocks.ts";
import { brokenAt } from "../../../functions/kernel/chain.ts";
import { CHAIN_START } from "../../../functions/kernel/digest.ts";
import { stateCouncilCalendar } from "../../../functions/kernel/state-council-calendar.ts";
import { type AnnouncedDays, calendarItem } from "../../../functions/record/calendar.ts";
import {
  caseWithClock,
  clockOf,
  dataOf,
  factsOf,
  openSweeping,
  type Sweeping,
} from "../../support/clocks.ts";
import { dayAfter, wholeYear } from "../../support/years.ts";

const LAST = stateCouncilCalendar.announcedThrough;
const NEXT = LAST + 1;

const announce = (sweeping: Sweeping, announced: AnnouncedDays) =>
  sweeping.table.write([{ table: "state", put: calendarItem(announced), when: [] }]);

const open = async () => {
  const sweeping = await openSweeping(`${LAST}-12-21T09:00:00+08:00`);
  const recount = recountClocks({ ...sweeping, calendar: stateCouncilCalendar });
  return { sweeping, recount };
};

/** Sees the calendar, waits until it has settled, and walks. */
const recountAt = async (sweeping: Sweeping, recount: () => Promise<unknown>, hour: string) => {
  await recount();
  sweeping.moveTo(`${LAST}-12-22T${hour}:00:00+08:00`);
  return recount();
};

describe("when a year is announced", () => {
  test("a limit that runs into it is counted again: a fact, the new day, sure now", async () => {
    const { sweeping, recount } = await open();
    const { head, clock } = await caseWithClock(sweeping, {
      limit: "hearing-request",
      start: `${LAST}-12-30`,
    });
    expect(clock).toMatchObject({ due: `${NEXT}-01-06`, provisional: true });
    await announce(sweeping, wholeYear(NEXT, { [`${NEXT}-01-04`]: "元旦" }));
    expect(await recountAt(sweeping, recount, "10")).toEqual({
      moved: 1,
      done: false,
      stuck: [],
      endsSoon: false,
    });
    const facts = await factsOf(sweeping.table, head.id);
    expect(facts.map(({ type }) => type)).toEqual(["clock-recomputed"]);
    const version = `${stateCouncilCalendar.version}+第${NEXT}号`;
    const moved = await clockOf(sweeping.table, clock);
    expect(facts.map(dataOf)).toEqual([
      { limit: "hearing-request", round: 1, from: clock.due, to: moved.due, calendar: version },
    ]);
    expect(moved).toMatchObject({ state: "running", provisional: false, calendar: version });
    expect(moved.due > clock.due).toBe(true);
    const [item] = await sweeping.table.read("state", [headKey(head.id)]);
    const after = item && readHead(item);
    expect(after?.version).toBe(head.version);
    sweeping.moveTo(`${moved.due}T23:00:00+08:00`);
    expect((await sweepClocks(sweeping)()).due).toBe(0);
    sweeping.moveTo(`${dayAfter(moved.due)}T00:00:00+08:00`);
    expect((await sweepClocks(sweeping)()).due).toBe(1);
    expect(brokenAt(await factsOf(sweeping.table, head.id), CHAIN_START)).toBeUndefined();
  });

  test("it is done once: again, at the same time, and when it is done", async () => {
    const { sweeping, recount } = await open();
    const cases = [];
    for (let n = 0; n < 20; n += 1)
      cases.push(await caseWithClock(sweeping, { limit: "service", start: `${LAST}-12-28` }));
    await announce(sweeping, wholeYear(NEXT));
    await recount();
    sweeping.moveTo(`${LAST}-12-22T10:00:00+08:00`);
    const all = await Promise.all([recount(), recount(), recount(), recount()]);
    expect(all.reduce((sum, { moved }) => sum + moved, 0)).toBe(cases.length);
    for (const { head } of cases) expect(await factsOf(sweeping.table, head.id)).toHaveLength(1);
    for (let turn = 0; turn < 6; turn += 1) expect((await recount()).moved).toBe(0);
    expect((await recount()).done).toBe(true);
  });

  test("it goes on where it stopped, within bounds, and meets the last day", async () => {
    const { sweeping } = await open();
    const recount = recountClocks(
      { ...sweeping, calendar: stateCouncilCalendar },
      { lists: 500, clocks: 10_000 },
    );
    const { clock } = await caseWithClock(sweeping, { limit: "payment", start: `${NEXT}-12-12` });
    expect(clock.due).toBe(`${NEXT}-12-27`);
    await announce(sweeping, wholeYear(NEXT, { [`${NEXT}-12-27`]: "临时放假" }));
    const first = await recountAt(sweeping, recount, "10");
    expect(first).toMatchObject({ done: false });
    const walks = [first];
    while (!(walks.at(-1) as { done: boolean }).done) walks.push(await recount());
    expect(walks.length).toBeGreaterThan(4);
    expect((await clockOf(sweeping.table, clock)).due > clock.due).toBe(true);
  });

  test("it waits until those who read the calendar before have written", async () => {
    const { sweeping, recount } = await open();
    await announce(sweeping, wholeYear(NEXT));
    await recount();
    sweeping.moveTo(`${LAST}-12-21T09:10:00+08:00`);
    expect((await recount()).done).toBe(false);
    await caseWithClock(sweeping, { limit: "service", start: `${LAST}-12-28` });
    sweeping.moveTo(`${LAST}-12-21T09:15:00+08:00`);
    expect((await recount()).moved).toBe(1);
  });
});

test("a clock that cannot be read is told and holds up no other, and its list is walked again until it is mended", async () => {
  const { sweeping, recount } = await open();
  const broken = await caseWithClock(sweeping, { limit: "service", start: `${LAST}-12-28` });
  const sound = await caseWithClock(sweeping, { limit: "service", start: `${LAST}-12-28` });
  const item = clockItem(broken.clock, broken.clock.start);
  await sweeping.table.write([{ table: "state", put: { ...item, unit: "fortnight" }, when: [] }]);
  await announce(sweeping, wholeYear(NEXT));
  await recountAt(sweeping, recount, "10");
  let last = await recount();
  for (let turn = 0; turn < 5; turn += 1) last = await recount();
  expect(last).toMatchObject({ done: false, stuck: [{ pk: item.pk, sk: item.sk }] });
  expect((await clockOf(sweeping.table, sound.clock)).provisional).toBe(false);
  await sweeping.table.write([{ table: "state", put: item, when: [] }]);
  expect(await recount()).toMatchObject({ moved: 1, done: true, stuck: [] });
});

test("a calendar that ends within a month is told", async () => {
  const { sweeping, recount } = await open();
  for (const [moment, soon] of [
    [`${LAST}-11-30T09:00:00+08:00`, false],
    [`${LAST}-12-01T09:00:00+08:00`, true],
  ] as const) {
    sweeping.moveTo(moment);
    expect((await recount()).endsSoon).toBe(soon);
  }
});

test("a clock that the calendar does not touch stays as it was", async () => {
  const { sweeping, recount } = await open();
  const { head, clock } = await caseWithClock(sweeping, { limit: "decision", start: `${LAST}-12-01` });
  expect(clock.due.startsWith(String(NEXT))).toBe(true);
  await announce(sweeping, wholeYear(NEXT));
  await recountAt(sweeping, recount, "10");
  expect(await clockOf(sweeping.table, clock)).toEqual(clock);
  expect(await factsOf(sweeping.table, head.id)).toEqual([]);
});

test("an announced year that is changed moves what is due in it", async () => {
  const { sweeping, recount } = await open();
  const { clock } = await caseWithClock(sweeping, { limit: "service", start: `${LAST}-12-21` });
  expect(clock.due.startsWith(String(LAST))).toBe(true);
  await announce(sweeping, wholeYear(LAST, { [`${LAST}-12-24`]: "临时放假" }));
  await recountAt(sweeping, recount, "10");
  expect((await clockOf(sweeping.table, clock)).due > clock.due).toBe(true);
});
