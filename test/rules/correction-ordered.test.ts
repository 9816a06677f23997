import { describe, expect, test } from "vitest";
import { correctionOrdered } from "../../functions/cases/rules/correction-ordered.ts";
import { foundIn } from "../support/world/recorded.ts";

const on = (day: string, fields: object, more: object = {}) =>
  foundIn(correctionOrdered, {
    acts: [{ act: "decideCase", on: day, outcome: "penalty", ...fields }],
    ...more,
  });

const BAD = { stated: ["facts"] };

describe("处罚法 28: 应当责令当事人改正", () => {
  test("a penalty without an order", () => {
    expect(on("2026-03-17", BAD)).toEqual(["/orders"]);
  });

  test("with one", () => {
    expect(on("2026-03-17", { stated: ["order"] })).toEqual([]);
  });

  test("no penalty, no order", () => {
    expect(on("2026-03-17", { ...BAD, outcome: "not-established" })).toEqual([]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", {})).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2021-07-14", BAD)).toEqual([]);
  expect(on("2021-07-15", BAD)).not.toEqual([]);
});
