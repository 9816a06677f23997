import { describe, expect, test } from "vitest";
import { collectiveDiscussion } from "../../functions/cases/rules/collective-discussion.ts";
import { foundIn } from "../support/world/recorded.ts";

const on = (day: string, fields: object, more: object = {}) =>
  foundIn(collectiveDiscussion, {
    acts: [{ act: "decideCase", on: day, outcome: "penalty", ...fields }],
    ...more,
  });

const BAD = { complex: true };

const discussed = (discussedOn: string, more: object = {}) =>
  foundIn(collectiveDiscussion, {
    acts: [
      { act: "discussCollectively", on: discussedOn },
      { act: "decideCase", on: "2026-03-17", outcome: "penalty", complex: true },
    ],
    ...more,
  });

describe("处罚法 57: 情节复杂或者重大违法行为，集体讨论决定", () => {
  test("a complex case that was not discussed", () => {
    expect(on("2026-03-17", BAD)).toEqual(["/discussion"]);
  });

  test.each([
    ["2026-03-16", []],
    ["2026-03-17", []],
    ["2026-03-18", ["/discussion"]],
  ])("discussed on %s, decided on 17 March", (discussedOn, pointers) => {
    expect(discussed(discussedOn)).toEqual(pointers);
    expect(discussed(discussedOn, { mode: "reported", whole: false })).toEqual(pointers);
  });

  test("a plain case, or one without a penalty, needs none", () => {
    expect(on("2026-03-17", { complex: false })).toEqual([]);
    expect(on("2026-03-17", { complex: true, outcome: "not-established" })).toEqual([]);
  });

  test("a record that is not whole may lack it", () => {
    expect(on("2026-03-17", BAD, { mode: "reported", whole: false })).toEqual([]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", {})).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2021-07-14", BAD)).toEqual([]);
  expect(on("2021-07-15", BAD)).not.toEqual([]);
});
