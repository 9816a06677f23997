import { describe, expect, test } from "vitest";
import { decisionAsNotified } from "../../functions/cases/rules/decision-as-notified.ts";
import { foundIn, type WrittenAct } from "../support/world/recorded.ts";

const fine = (amount: string) => [{ kind: "fine", amount }];
const TOLD = {
  act: "giveNotice",
  on: "2016-03-09",
  penalties: [{ kind: "fine", amount: "1000.00" }],
} as const;

const on = (day: string, fields: object, between: WrittenAct[] = []) =>
  foundIn(decisionAsNotified, {
    acts: [TOLD, ...between, { act: "decideCase", on: day, outcome: "penalty", ...fields }],
  });

const BAD = { penalties: fine("1000.01") };

describe("处罚法 44: 告知拟作出的行政处罚内容", () => {
  test("a larger sum, or a heavier kind, than was notified", () => {
    expect(on("2026-03-17", BAD)).toEqual(["/penalties"]);
    expect(on("2026-03-17", { penalties: [...fine("1000.00"), { kind: "licence-revocation" }] })).toEqual([
      "/penalties",
    ]);
  });

  test("the same, or less", () => {
    expect(on("2026-03-17", { penalties: fine("1000.00") })).toEqual([]);
    expect(on("2026-03-17", { penalties: [{ kind: "warning" }] })).toEqual([]);
  });

  test("a new notice makes it good", () => {
    const again = { ...TOLD, on: "2026-03-10", penalties: [{ kind: "fine", amount: "1000.01" }] } as const;
    expect(on("2026-03-17", BAD, [again])).toEqual([]);
  });

  test("after a statement another article is asked", () => {
    expect(on("2026-03-17", BAD, [{ act: "recordStatement", on: "2026-03-10", made: "statement" }])).toEqual(
      [],
    );
    expect(on("2026-03-17", BAD, [{ act: "recordStatement", on: "2026-03-10", made: "waived" }])).toEqual([
      "/penalties",
    ]);
  });

  test("what the notice told may be unknown", () => {
    const acts: WrittenAct[] = [
      { act: "giveNotice", on: "2026-03-09" },
      {
        act: "decideCase",
        on: "2026-03-17",
        outcome: "penalty",
        penalties: [{ kind: "fine", amount: "1.00" }],
      },
    ];
    expect(foundIn(decisionAsNotified, { acts })).toEqual([]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", {})).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2021-07-14", BAD)).toEqual([]);
  expect(on("2021-07-15", BAD)).not.toEqual([]);
});
