import { expect, test } from "vitest";
import { addDays, daysBetween } from "../../functions/kernel/time.ts";
import { decisionBody } from "../support/case-bodies.ts";
import { type Notified, notified } from "../support/case-stages.ts";
import { LAND } from "../support/casts.ts";
import { moveClockTo } from "../support/clock.ts";
import { inDays } from "../support/days.ts";
import { oneHost } from "../support/one-host.ts";
import { expectProblem } from "../support/problems.ts";
import { until } from "../support/until.ts";

const host = oneHost();

/** A case whose party was told of its right to a hearing today. */
const toldToday = async (): Promise<Notified> => {
  const { session } = host();
  const told = ["content", "facts", "reasons", "basis", "statement", "hearing"];
  const now = await notified(session, LAND, { changes: { hearingGrounds: ["by-law"] } });
  const { work, proposal } = now;
  const body = { proposal, told, officers: [LAND.handler, LAND.other], method: "direct" };
  const again = await work.act(LAND.handler, "giveNotice", { body });
  const { round } = (await work.act(LAND.handler, "submitForReview", { body: { proposal } })).body;
  await work.act(LAND.reviewer, "giveReviewOpinion", {
    path: { round: Number(round) },
    body: { proposal, outcome: "agreed", opinion: "同意。" },
  });
  return { ...now, notice: Number(again.body["notice"]) };
};

const decide = ({ work, proposal }: Notified) =>
  work.attempt(LAND.head, "decideCase", { body: decisionBody(LAND, proposal) });

const REFUSED = { problem: "rule-refused", rule: "hearing-window", article: "第六十四条第一项" } as const;

test("a waiver in the party's words opens the way at once", async () => {
  const now = await toldToday();
  await expectProblem(await decide(now), REFUSED);
  const body = { notice: now.notice, form: "recorded", words: "我单位放弃听证。" };
  await now.work.act(LAND.handler, "waiveHearing", { body });
  expect((await decide(now)).status).toBe(201);
});

test("no decision within the five working days; lawful when the last of them is over", async () => {
  const { directory } = host();
  const day = inDays(1);
  await moveClockTo(directory, day);
  const now = await toldToday();
  const clock = (await now.work.view()).clocks.find(({ round }) => round === now.notice);
  expect(clock).toMatchObject({ limit: "hearing-request", state: "running", start: day, count: 5 });
  const last = clock?.due ?? day;
  expect(daysBetween(day, last)).toBeGreaterThanOrEqual(5);

  await expectProblem(await decide(now), REFUSED);
  await moveClockTo(directory, last);
  await expectProblem(await decide(now), REFUSED);
  await moveClockTo(directory, addDays(last, 1));
  await until(async () => {
    const { clocks } = await now.work.view();
    return clocks.find(({ round }) => round === now.notice)?.state === "lapsed";
  });
  const decided = await decide(now);
  expect(decided.status, JSON.stringify(decided.body)).toBe(201);
  expect((await now.work.view()).decision?.decidedAt.slice(0, 10)).toBe(addDays(last, 1));
});
