import { describe, expect, test } from "vitest";
import { allStagesRecorded } from "../../functions/cases/rules/all-stages-recorded.ts";
import { findingsOf, foundIn, recorded, type WrittenAct } from "../support/world/recorded.ts";

const FINED = { outcome: "penalty", penalties: [{ kind: "fine" }] } as const;

const STAGES: readonly WrittenAct[] = [
  { act: "fileCase", on: "2016-03-03" },
  { act: "recordInquiry", on: "2016-03-04" },
  { act: "proposeDecision", on: "2016-03-05" },
  { act: "decideCase", on: "2016-03-06", ...FINED },
  { act: "serveDecision", on: "2016-03-07" },
  { act: "recordPerformance", on: "2016-03-08" },
];

const on = (day: string, fields: object, stages = STAGES) =>
  foundIn(allStagesRecorded, { acts: [...stages, { act: "closeCase", on: day, ...fields }] });

const without = (...acts: string[]) => STAGES.filter(({ act }) => !acts.includes(act));
const deciding = (fields: object): WrittenAct[] => [
  ...without("decideCase", "recordPerformance"),
  { act: "decideCase", on: "2016-03-06", ...fields },
];
const DONE = { reason: "done" };

describe("处罚法 47: 启动、调查取证、审核、决定、送达、执行", () => {
  test("all of them", () => {
    expect(on("2026-03-17", DONE)).toEqual([]);
  });

  test.each([
    ["fileCase", "start"],
    ["recordInquiry", "evidence"],
    ["proposeDecision", "review"],
    ["serveDecision", "service"],
    ["recordPerformance", "execution"],
  ])("without %s the stage of %s is missing", (act, stages) => {
    const acts: WrittenAct[] = [...without(act), { act: "closeCase", on: "2026-03-17", reason: "done" }];
    expect(findingsOf(allStagesRecorded, recorded({ acts })).map(({ values }) => values)).toEqual([
      { stages },
    ]);
  });

  test("several are named in one finding", () => {
    const acts: WrittenAct[] = [{ act: "closeCase", on: "2026-03-17", reason: "done" }];
    const [finding] = findingsOf(allStagesRecorded, recorded({ acts }));
    expect(finding?.values).toEqual({ stages: "start, evidence, review, decision, service, execution" });
  });

  test("evidence that the decision lists is a record of it", () => {
    expect(
      on("2026-03-17", DONE, [
        ...without("recordInquiry", "decideCase"),
        { act: "decideCase", on: "2016-03-06", ...FINED, evidence: 1 },
      ]),
    ).toEqual([]);
  });

  test("a warning, or no penalty, leaves nothing to carry out; a transfer nothing to serve", () => {
    expect(on("2026-03-17", DONE, deciding(FINED))).toEqual([""]);
    expect(
      on("2026-03-17", DONE, deciding({ outcome: "penalty", penalties: [{ kind: "warning" }] })),
    ).toEqual([]);
    expect(on("2026-03-17", DONE, deciding({ outcome: "not-established" }))).toEqual([]);
    const transferred = deciding({ outcome: "transfer" }).filter(({ act }) => act !== "serveDecision");
    expect(on("2026-03-17", DONE, transferred)).toEqual([]);
  });

  test("only an ordinary case that is closed as done, in a record that is whole", () => {
    expect(on("2026-03-17", { reason: "dropped" }, [])).toEqual([]);
    const acts: WrittenAct[] = [{ act: "closeCase", on: "2026-03-17", reason: "done" }];
    expect(foundIn(allStagesRecorded, { acts, procedure: "simple" })).toEqual([]);
    expect(foundIn(allStagesRecorded, { acts, mode: "reported", whole: false })).toEqual([]);
  });

  test("is asked from the day on which the law came into force", () => {
    expect(on("2021-07-14", DONE, [])).toEqual([]);
    expect(on("2021-07-15", DONE, [])).toEqual([""]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", {})).toEqual([]);
});
