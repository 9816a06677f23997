import { describe, expect, test } from "vitest";
import { hearingChairNotInvestigator } from "../../functions/cases/rules/hearing-chair-not-investigator.ts";
import { foundIn, type WrittenAct } from "../support/world/recorded.ts";

const on = (day: string, fields: object, earlier: WrittenAct[] = OPENED) =>
  foundIn(hearingChairNotInvestigator, { acts: [...earlier, { act: "holdHearing", on: day, ...fields }] });

const OPENED: WrittenAct[] = [
  { act: "openCase", on: "2017-03-02", officers: ["shi-yunzhou", "yang-qinghe"] },
];
const BAD = { chair: "yang-qinghe" };

describe("处罚法 64（四）: 非本案调查人员主持", () => {
  test("an officer of the case", () => {
    expect(on("2026-03-17", BAD)).toEqual(["/chair"]);
  });

  test.each(["recordInquiry", "preserveEvidence"] as const)("an officer of %s", (act) => {
    expect(on("2026-03-17", BAD, [{ act, on: "2026-03-03", officers: ["yang-qinghe"] }])).toEqual(["/chair"]);
  });

  test("somebody else; whoever gave the notice has not investigated", () => {
    expect(on("2026-03-17", { chair: "long-zhiyuan" })).toEqual([]);
    expect(
      on("2026-03-17", BAD, [{ act: "giveNotice", on: "2026-03-03", officers: ["yang-qinghe"] }]),
    ).toEqual([]);
  });

  test("already when the hearing is notified", () => {
    const acts: WrittenAct[] = [...OPENED, { act: "notifyHearing", on: "2026-03-17", ...BAD }];
    expect(foundIn(hearingChairNotInvestigator, { acts })).toEqual(["/chair"]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", {})).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2021-07-14", BAD)).toEqual([]);
  expect(on("2021-07-15", BAD)).not.toEqual([]);
});
