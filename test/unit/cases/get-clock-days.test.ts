import { expect, test } from "vitest";
import type { ClockDays } from "../../../functions/cases/views.ts";
import { lawfulCase } from "../../support/world/lawful-case.ts";
import { newWorld } from "../../support/world.ts";

const asked = async (query: object, who = "handler") => {
  const walked = await lawfulCase(await newWorld(), { until: "notice" });
  return who === "handler"
    ? walked.try("handler", "getClockDays", { query })
    : walked.world.call(who, "getClockDays", { path: { caseId: walked.id }, query });
};

const clocksOf = async (query: object) => {
  const answered = await asked(query);
  if (!answered.ok) throw new Error(JSON.stringify(answered.refusal));
  return (answered.value as ClockDays).clocks;
};

test("every limit of a case tells its days, the start not counted, the last one its due day", async () => {
  const clocks = await clocksOf({});
  expect(clocks.map(({ limit }) => limit).sort()).toEqual(["decision", "filing", "hearing-request"]);
  for (const { due, days } of clocks) {
    expect(days[0]).toMatchObject({ counts: false, reason: { zh: "起算日，不计入" } });
    expect(days.at(-1)?.day).toBe(due);
  }
});

test("of five working days a weekend is told and not counted (处罚法 64, 85)", async () => {
  const [clock, ...others] = await clocksOf({ limit: "hearing-request" });
  expect(others).toEqual([]);
  expect(clock?.days.map(({ counts }) => counts).filter(Boolean)).toHaveLength(5);
  expect(clock?.days.find(({ reason }) => reason.zh === "休息日")).toMatchObject({ counts: false });
  expect(clock?.days.at(-1)).toMatchObject({ number: 5, counts: true });
});

test("a limit that the case does not have is on no list, and a case of others is not there", async () => {
  expect(await clocksOf({ limit: "preservation" })).toEqual([]);
  expect(await clocksOf({ limit: "decision", round: "2" })).toEqual([]);
  const stranger = await asked({}, "luo-jiahe");
  expect(stranger).toEqual({ ok: false, refusal: { kind: "not-found" } });
});
