import { describe, expect, test } from "vitest";
import { publicationTerm } from "../../functions/disclosure/rules/publication-term.ts";
import { foundIn } from "../support/world/recorded.ts";

const KINDS = ["fine"];

const on = (day: string, fields: object, kinds: readonly string[] = KINDS) =>
  foundIn(publicationTerm, {
    acts: [
      { act: "decideCase", on: "2016-03-10", penalties: kinds.map((kind) => ({ kind: kind as "fine" })) },
      { act: "decidePublication", on: day, ...fields },
    ],
  });

const BAD = { outcome: "publish", until: "2099-01-01" };
const until = (day: string) => ({ outcome: "publish", until: day });

describe("市监公示 13: 届满三个月、三年停止公示", () => {
  test.each([
    ["2029-03-16", []],
    ["2029-03-17", []],
    ["2029-03-18", ["/until"]],
  ])("a fine, published on 17 March 2026 until %s", (day, pointers) => {
    expect(on("2026-03-17", until(day))).toEqual(pointers);
  });

  test.each([
    ["2026-06-16", []],
    ["2026-06-17", []],
    ["2026-06-18", ["/until"]],
  ])("mere criticism, until %s", (day, pointers) => {
    expect(on("2026-03-17", until(day), ["public-criticism"])).toEqual(pointers);
  });

  test("criticism beside a fine counts as another penalty", () => {
    expect(on("2026-03-17", until("2026-06-18"), ["public-criticism", "fine"])).toEqual([]);
  });

  test("kinds that are not known may be any: three years", () => {
    expect(on("2026-03-17", until("2029-03-17"), [])).toEqual([]);
    expect(on("2026-03-17", until("2029-03-18"), [])).toEqual(["/until"]);
  });

  test("a restriction is public as long as it lasts", () => {
    expect(on("2026-03-17", BAD, ["practice-restriction"])).toEqual([]);
    expect(on("2026-03-17", BAD, ["fine", "activity-restriction"])).toEqual([]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", { outcome: "publish" })).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2021-08-31", BAD)).toEqual([]);
  expect(on("2021-09-01", BAD)).not.toEqual([]);
});
