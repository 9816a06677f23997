import { describe, expect, test } from "vitest";
import { electronicServiceAgreed } from "../../functions/cases/rules/electronic-service-agreed.ts";
import { foundIn } from "../support/world/recorded.ts";

const on = (day: string, fields: object) =>
  foundIn(electronicServiceAgreed, { acts: [{ act: "serveDecision", on: day, ...fields }] });

const BAD = { method: "electronic", consent: false };

describe("处罚法 61: 当事人同意并签订确认书的，可以采用电子方式", () => {
  test("without consent", () => {
    expect(on("2026-03-17", BAD)).toEqual(["/consent"]);
  });

  test("with consent, or by another way", () => {
    expect(on("2026-03-17", { method: "electronic", consent: true })).toEqual([]);
    expect(on("2026-03-17", { method: "mail", consent: false })).toEqual([]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", { method: "electronic" })).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2021-07-14", BAD)).toEqual([]);
  expect(on("2021-07-15", BAD)).not.toEqual([]);
});
