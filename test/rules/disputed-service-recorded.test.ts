import { describe, expect, test } from "vitest";
import { disputedServiceRecorded } from "../../functions/cases/rules/disputed-service-recorded.ts";
import { foundIn } from "../support/world/recorded.ts";

const on = (day: string, fields: object) =>
  foundIn(disputedServiceRecorded, { acts: [{ act: "serveDecision", on: day, ...fields }] });

const BAD = { method: "lien", recorded: false };

describe("118号 三（八）: 留置送达和公告送达", () => {
  test.each(["lien", "public-notice"])("by %s, recorded or not", (method) => {
    expect(on("2026-03-17", { method, recorded: false })).toEqual(["/recorded"]);
    expect(on("2026-03-17", { method, recorded: true })).toEqual([]);
  });

  test("no other way is disputed", () => {
    expect(on("2026-03-17", { method: "direct", recorded: false })).toEqual([]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", { method: "lien" })).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2018-12-04", BAD)).toEqual([]);
  expect(on("2018-12-05", BAD)).not.toEqual([]);
});
