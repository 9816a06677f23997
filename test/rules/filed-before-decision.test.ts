import { describe, expect, test } from "vitest";
import { filedBeforeDecision } from "../../functions/cases/rules/filed-before-decision.ts";
import { foundIn } from "../support/world/recorded.ts";

const DECIDED = { act: "decideCase" } as const;

const filed = (filedOn: string, more: object = {}) =>
  foundIn(filedBeforeDecision, {
    acts: [
      { act: "fileCase", on: filedOn },
      { ...DECIDED, on: "2026-03-17" },
    ],
    ...more,
  });

const on = (day: string, more: object) =>
  foundIn(filedBeforeDecision, { acts: [{ ...DECIDED, on: day }], ...more });

const BAD = {};

describe("处罚法 54: 及时立案, before the decision", () => {
  test.each([
    ["2026-03-16", []],
    ["2026-03-17", []],
    ["2026-03-18", ["/occurredAt"]],
  ])("filed on %s, decided on 17 March", (filedOn, pointers) => {
    expect(filed(filedOn)).toEqual(pointers);
    expect(filed(filedOn, { mode: "reported", whole: false })).toEqual(pointers);
  });

  test("never filed", () => {
    expect(on("2026-03-17", {})).toEqual(["/occurredAt"]);
  });

  test("only the ordinary procedure files", () => {
    expect(on("2026-03-17", { procedure: "simple" })).toEqual([]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", { mode: "reported", whole: false })).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2021-07-14", BAD)).toEqual([]);
  expect(on("2021-07-15", BAD)).not.toEqual([]);
});
