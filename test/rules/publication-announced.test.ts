import { describe, expect, test } from "vitest";
import { publicationAnnounced } from "../../functions/disclosure/rules/publication-announced.ts";
import { foundIn } from "../support/world/recorded.ts";

const on = (day: string, fields: object) =>
  foundIn(publicationAnnounced, { acts: [{ act: "serveDecision", on: day, ...fields }] });

const BAD = { toldPublication: false };

describe("市监公示 8: 送达时书面告知将公示", () => {
  test("not told", () => {
    expect(on("2026-03-17", BAD)).toEqual(["/toldPublication"]);
  });

  test("told", () => {
    expect(on("2026-03-17", { toldPublication: true })).toEqual([]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", {})).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2021-08-31", BAD)).toEqual([]);
  expect(on("2021-09-01", BAD)).not.toEqual([]);
});
