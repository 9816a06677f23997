import { describe, expect, test } from "vitest";
import { mereWarningNotPublished } from "../../functions/disclosure/rules/mere-warning-not-published.ts";
import { foundIn } from "../support/world/recorded.ts";

const KINDS = ["warning"];

const on = (day: string, fields: object, kinds: readonly string[] = KINDS) =>
  foundIn(mereWarningNotPublished, {
    acts: [
      { act: "decideCase", on: "2016-03-10", penalties: kinds.map((kind) => ({ kind: kind as "fine" })) },
      { act: "decidePublication", on: day, ...fields },
    ],
  });

const BAD = { outcome: "publish" };

describe("市监公示 2: 仅受到警告行政处罚的不予公示", () => {
  test("a warning and nothing else", () => {
    expect(on("2026-03-17", BAD)).toEqual(["/outcome"]);
  });

  test("a warning beside a fine, or none", () => {
    expect(on("2026-03-17", BAD, ["warning", "fine"])).toEqual([]);
    expect(on("2026-03-17", BAD, [])).toEqual([]);
  });

  test("withheld", () => {
    expect(on("2026-03-17", { outcome: "withhold" })).toEqual([]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", {})).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2021-08-31", BAD)).toEqual([]);
  expect(on("2021-09-01", BAD)).not.toEqual([]);
});
