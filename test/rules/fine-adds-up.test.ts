import { describe, expect, test } from "vitest";
import { fineAddsUp } from "../../functions/cases/rules/fine-adds-up.ts";
import { foundIn } from "../support/world/recorded.ts";

const on = (day: string, fields: object, more: object = {}) =>
  foundIn(fineAddsUp, { acts: [{ act: "decideCase", on: day, outcome: "penalty", ...fields }], ...more });

const FINES = [
  { kind: "fine", amount: "100.00" },
  { kind: "fine", amount: "0.01" },
];
const BAD = { fine: "100.00", penalties: FINES };

describe("罚缴办法 7: 当事人应当缴纳罚款的数额", () => {
  test("another sum than that of its parts", () => {
    expect(on("2026-03-17", BAD)).toEqual(["/fine"]);
  });

  test("the same sum", () => {
    expect(on("2026-03-17", { fine: "100.01", penalties: FINES })).toEqual([]);
  });

  test("a part whose amount is unknown proves nothing", () => {
    expect(on("2026-03-17", { fine: "100.00", penalties: [...FINES, { kind: "fine" }] })).toEqual([]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", { fine: "100.00" })).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("1997-12-31", BAD)).toEqual([]);
  expect(on("1998-01-01", BAD)).not.toEqual([]);
});
