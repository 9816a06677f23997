import { describe, expect, test } from "vitest";
import { hearingNotifiedInTime } from "../../functions/cases/rules/hearing-notified-in-time.ts";
import { foundIn, type WrittenAct } from "../support/world/recorded.ts";

const on = (day: string, fields: object, more: object = {}) =>
  foundIn(hearingNotifiedInTime, { acts: [{ act: "notifyHearing", on: day, ...fields }], ...more });

const held = (heldOn: string, notifiedFor: object = {}, more: object = {}) =>
  foundIn(hearingNotifiedInTime, {
    acts: [
      { act: "notifyHearing", on: "2026-03-17", ...notifiedFor },
      { act: "holdHearing", on: heldOn },
    ],
    ...more,
  });

const BAD = { heldOn: "2010-01-01" };

describe("处罚法 64（二）, 85: 举行听证的七日前通知, working days", () => {
  test.each([
    ["2026-03-25", ["/heldOn"]],
    ["2026-03-26", []],
    ["2026-03-27", []],
  ])("notified on 17 March, to be held on %s", (heldOn, pointers) => {
    expect(on("2026-03-17", { heldOn })).toEqual(pointers);
  });

  test("over 国庆 2026, with the Saturday of 10 October worked", () => {
    expect(on("2026-09-28", { heldOn: "2026-10-12" })).toEqual(["/heldOn"]);
    expect(on("2026-09-28", { heldOn: "2026-10-13" })).toEqual([]);
  });

  test("one that is held on another day than was notified is judged by that day", () => {
    expect(held("2026-03-25", { heldOn: "2026-03-27" })).toEqual(["/heldOn"]);
    expect(held("2026-03-26", { heldOn: "2026-03-27" })).toEqual([]);
    expect(held("2026-03-25")).toEqual(["/heldOn"]);
  });

  test("held on the day that was notified, it is found once", () => {
    expect(held("2026-03-25", { heldOn: "2026-03-25" })).toEqual(["/heldOn"]);
  });

  test("held without a notification; a record that is not whole may lack it", () => {
    const acts: WrittenAct[] = [{ act: "holdHearing", on: "2026-03-25" }];
    expect(foundIn(hearingNotifiedInTime, { acts })).toEqual(["/occurredAt"]);
    expect(foundIn(hearingNotifiedInTime, { acts, mode: "reported", whole: false })).toEqual([]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", {})).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2021-07-14", BAD)).toEqual([]);
  expect(on("2021-07-15", BAD)).not.toEqual([]);
});
