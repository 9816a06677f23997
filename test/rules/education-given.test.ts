import { describe, expect, test } from "vitest";
import { educationGiven } from "../../functions/cases/rules/education-given.ts";
import { foundIn } from "../support/world/recorded.ts";

const on = (day: string, fields: object, more: object = {}) =>
  foundIn(educationGiven, { acts: [{ act: "decideCase", on: day, outcome: "penalty", ...fields }], ...more });

const BAD = { outcome: "minor-no-penalty", stated: ["facts"] };

describe("处罚法 33: 不予行政处罚的，应当对当事人进行教育", () => {
  test("not taught", () => {
    expect(on("2026-03-17", BAD)).toEqual(["/education"]);
  });

  test("taught", () => {
    expect(on("2026-03-17", { ...BAD, stated: ["education"] })).toEqual([]);
  });

  test("a penalty is no matter of this article", () => {
    expect(on("2026-03-17", { stated: ["facts"] })).toEqual([]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", { outcome: "minor-no-penalty" })).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2021-07-14", BAD)).toEqual([]);
  expect(on("2021-07-15", BAD)).not.toEqual([]);
});
