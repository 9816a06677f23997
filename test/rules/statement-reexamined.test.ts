import { describe, expect, test } from "vitest";
import { statementReexamined } from "../../functions/cases/rules/statement-reexamined.ts";
import { foundIn, type WrittenAct } from "../support/world/recorded.ts";

const SAID = { act: "recordStatement", made: "statement" } as const;

const on = (day: string, fields: object, later: WrittenAct[] = []) =>
  foundIn(statementReexamined, {
    acts: [
      { ...SAID, on: "2016-03-10", ...fields },
      ...later,
      { act: "decideCase", on: day, outcome: "penalty" },
    ],
  });

const BAD = { reexamined: false };

describe("处罚法 45: 对当事人提出的事实、理由和证据，应当进行复核", () => {
  test("a statement that was not re-examined", () => {
    expect(on("2026-03-17", BAD)).toEqual(["/statements"]);
  });

  test("one that was, at once or later", () => {
    expect(on("2026-03-17", { reexamined: true })).toEqual([]);
    expect(on("2026-03-17", BAD, [{ ...SAID, on: "2026-03-17", reexamined: true }])).toEqual([]);
    expect(on("2026-03-17", BAD, [{ ...SAID, on: "2026-03-18", reexamined: true }])).toEqual(["/statements"]);
  });

  test("whoever says nothing leaves nothing to re-examine", () => {
    expect(on("2026-03-17", { made: "waived", reexamined: false })).toEqual([]);
  });

  test("nor does a case without a penalty", () => {
    const acts: WrittenAct[] = [
      { ...SAID, on: "2026-03-10", reexamined: false },
      { act: "decideCase", on: "2026-03-17", outcome: "not-established" },
    ];
    expect(foundIn(statementReexamined, { acts })).toEqual([]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", {})).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2021-07-14", BAD)).toEqual([]);
  expect(on("2021-07-15", BAD)).not.toEqual([]);
});
