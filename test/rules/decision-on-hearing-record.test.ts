import { describe, expect, test } from "vitest";
import { decisionOnHearingRecord } from "../../functions/cases/rules/decision-on-hearing-record.ts";
import { foundIn, type WrittenAct } from "../support/world/recorded.ts";

const on = (day: string, fields: object, heldOn = "2016-03-16") =>
  foundIn(decisionOnHearingRecord, {
    acts: [
      { act: "holdHearing", on: heldOn, ...fields },
      { act: "decideCase", on: day },
    ],
  });

const BAD = { written: false };

describe("处罚法 65: 根据听证笔录作出决定", () => {
  test("a hearing of which there is no record", () => {
    expect(on("2026-03-17", BAD)).toEqual(["/occurredAt"]);
  });

  test("one of which there is", () => {
    expect(on("2026-03-17", { written: true })).toEqual([]);
  });

  test.each([
    ["2026-03-16", ["/occurredAt"]],
    ["2026-03-17", ["/occurredAt"]],
    ["2026-03-18", []],
  ])("held on %s, decided on 17 March", (heldOn, pointers) => {
    expect(on("2026-03-17", BAD, heldOn)).toEqual(pointers);
  });

  test("a later hearing with a record heals it", () => {
    const acts: WrittenAct[] = [
      { act: "holdHearing", on: "2026-03-10", ...BAD },
      { act: "holdHearing", on: "2026-03-12", written: true },
      { act: "decideCase", on: "2026-03-17" },
    ];
    expect(foundIn(decisionOnHearingRecord, { acts })).toEqual([]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", {})).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2021-07-14", BAD)).toEqual([]);
  expect(on("2021-07-15", BAD)).not.toEqual([]);
});
