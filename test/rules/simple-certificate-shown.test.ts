import { describe, expect, test } from "vitest";
import { simpleCertificateShown } from "../../functions/cases/rules/simple-certificate-shown.ts";
import { foundIn } from "../support/world/recorded.ts";

const on = (day: string, fields: object, more: object = {}) =>
  foundIn(simpleCertificateShown, {
    procedure: "simple",
    acts: [{ act: "decideOnTheSpot", on: day, ...fields }],
    ...more,
  });

const BAD = { certificateShown: false };

describe("处罚法 52: 应当向当事人出示执法证件", () => {
  test("not shown", () => {
    expect(on("2026-03-17", BAD)).toEqual(["/certificateShown"]);
  });

  test("shown", () => {
    expect(on("2026-03-17", { certificateShown: true })).toEqual([]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", {})).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2021-07-14", BAD)).toEqual([]);
  expect(on("2021-07-15", BAD)).not.toEqual([]);
});
