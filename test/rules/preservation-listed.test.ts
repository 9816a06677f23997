import { describe, expect, test } from "vitest";
import { preservationListed } from "../../functions/cases/rules/preservation-listed.ts";
import { foundIn } from "../support/world/recorded.ts";

const on = (day: string, fields: object) =>
  foundIn(preservationListed, { acts: [{ act: "preserveEvidence", on: day, ...fields }] });

const BAD = { listGiven: false };

describe("市监程序 34: 当场清点，开具清单，交当事人一份", () => {
  test("no list given", () => {
    expect(on("2026-03-17", BAD)).toEqual(["/listGiven"]);
  });

  test("a list given", () => {
    expect(on("2026-03-17", { listGiven: true })).toEqual([]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", {})).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2019-03-31", BAD)).toEqual([]);
  expect(on("2019-04-01", BAD)).not.toEqual([]);
});
