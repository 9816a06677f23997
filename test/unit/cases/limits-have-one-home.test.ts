import { expect, test } from "vitest";
import { recountClocks } from "../../../functions/clocks/recount-clocks.ts";
import { stateCouncilCalendar } from "../../../functions/kernel/state-council-calendar.ts";
import { calendarItem } from "../../../functions/record/calendar.ts";
import { decisionBody, noticeBody } from "../../support/world/bodies.ts";
import { type LawfulCase, lawfulCase } from "../../support/world/lawful-case.ts";
import { inShort } from "../../support/world/refusals.ts";
import { newWorld, type World } from "../../support/world.ts";
import { wholeYear } from "../../support/years.ts";

const LAST = stateCouncilCalendar.announcedThrough;
const NEXT = LAST + 1;

type Seen = {
  tasks: readonly { kind: string; due?: string }[];
  clocks: readonly { limit: string; due: string }[];
  notices: readonly { hearingUntil?: string }[];
};

const seen = async (walked: LawfulCase): Promise<Seen> => {
  const answered = await walked.try("handler", "getCase");
  if (!answered.ok) throw new Error("the case is not seen");
  return answered.value as Seen;
};

const dueOf = ({ clocks }: Seen, name: string) => clocks.find(({ limit }) => limit === name)?.due;

const inbox = async ({ world, team }: LawfulCase) => {
  const answered = await world.call(team.handler, "listTasks");
  if (!answered.ok) throw new Error("the inbox is not seen");
  return answered.value as { tasks: readonly { kind: string; due?: string }[]; recounting?: true };
};

/** The next year is announced, with working days off that this notice counted; then limits are recounted. */
const announce = async (world: World, until: string): Promise<void> => {
  const days = { [`${NEXT}-01-04`]: "元旦", [`${NEXT}-01-05`]: "元旦", [`${NEXT}-01-06`]: "元旦" };
  await world.table.write([{ table: "state", put: calendarItem(wholeYear(NEXT, days)), when: [] }]);
  await recountClocks(world)();
  world.clock.set(until);
};

test("a recount moves the window of a notice, for the decision too", async () => {
  const world = await newWorld();
  const walked = await lawfulCase(world, { until: "proposed" });
  world.clock.set(`${LAST}-12-30T09:00`);
  await walked.do("handler", "giveNotice", { body: noticeBody(walked.proposed.proposal) });
  const before = dueOf(await seen(walked), "hearing-request");
  expect(before?.startsWith(String(NEXT))).toBe(true);
  await announce(world, `${LAST}-12-30T10:00`);
  expect((await inbox(walked)).recounting).toBe(true);
  for (let turn = 0; turn < 9; turn += 1) await recountClocks(world)();
  expect((await inbox(walked)).recounting).toBeUndefined();
  const moved = await seen(walked);
  const after = dueOf(moved, "hearing-request") ?? "";
  expect(after > (before ?? "")).toBe(true);
  expect(moved.notices[0]?.hearingUntil).toBe(after);
  world.clock.set(`${after}T09:00`);
  const decided = await walked.try("head", "decideCase", { body: decisionBody(walked.proposed.proposal) });
  expect(!decided.ok && inShort(decided.refusal)).toMatchObject({
    kind: "rule-refused",
    rules: { "hearing-window": ["/proposal"] },
  });
});

test("the due day of a task follows an extension of its limit", async () => {
  const walked = await lawfulCase(await newWorld(), { until: "filed" });
  const dueOfTask = async () => (await inbox(walked)).tasks.find(({ kind }) => kind === "handle-case")?.due;
  expect(await dueOfTask()).toBe("2026-06-01");
  const body = { limit: "decision", round: 1, count: 30, unit: "day", basis: "某规定第一条" };
  await walked.do("head", "extendLimit", { body });
  expect(await dueOfTask()).toBe("2026-07-01");
  expect((await seen(walked)).tasks.find(({ kind }) => kind === "handle-case")?.due).toBe("2026-07-01");
});

test("and a correction of what it runs from", async () => {
  const walked = await lawfulCase(await newWorld(), { until: "filed" });
  const seq = (await walked.head()).filing?.seq;
  const corrected = { occurredAt: "2026-03-02T10:00:00+08:00" };
  await walked.do("head", "correctFact", { body: { seq, reason: "笔误", corrected } });
  expect((await inbox(walked)).tasks.find(({ kind }) => kind === "handle-case")?.due).toBe("2026-05-31");
});
