import { describe, expect, test } from "vitest";
import { recusalDecided } from "../../functions/cases/rules/recusal-decided.ts";
import { foundIn, type WrittenAct } from "../support/world/recorded.ts";

const ASKED = { act: "requestRecusal", person: "yang-qinghe" } as const;

const on = (day: string, fields: object, between: WrittenAct[] = []) =>
  foundIn(recusalDecided, {
    acts: [{ ...ASKED, on: "2016-03-10", ...fields }, ...between, { act: "decideCase", on: day }],
  });

const BAD = { requestedBy: "party" };
const answer = (day: string, fields: object): WrittenAct[] => [{ act: "decideRecusal", on: day, ...fields }];

describe("处罚法 43: 当事人提出回避申请的，由行政机关负责人决定", () => {
  test("a request that is not decided", () => {
    expect(on("2026-03-17", BAD)).toEqual(["/recusal"]);
  });

  test.each([
    ["2026-03-16", []],
    ["2026-03-17", []],
    ["2026-03-18", ["/recusal"]],
  ])("decided on %s, and the case on 17 March", (day, pointers) => {
    expect(on("2026-03-17", BAD, answer(day, { request: 1, granted: false }))).toEqual(pointers);
  });

  test("a decision names the request, or the person", () => {
    expect(on("2026-03-17", BAD, answer("2026-03-11", { person: "yang-qinghe" }))).toEqual([]);
    expect(on("2026-03-17", BAD, answer("2026-03-11", { person: "long-zhiyuan" }))).toEqual(["/recusal"]);
    expect(on("2026-03-17", BAD, answer("2026-03-11", { request: 9 }))).toEqual(["/recusal"]);
  });

  test("an officer who asks for it himself is no matter of this paragraph", () => {
    expect(on("2026-03-17", { requestedBy: "officer" })).toEqual([]);
  });

  test("a record that is not whole may lack the decision", () => {
    const acts: WrittenAct[] = [
      { ...ASKED, on: "2026-03-10", requestedBy: "party" },
      { act: "decideCase", on: "2026-03-17" },
    ];
    expect(foundIn(recusalDecided, { acts, mode: "reported", whole: false })).toEqual([]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", {})).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2021-07-14", BAD)).toEqual([]);
  expect(on("2021-07-15", BAD)).not.toEqual([]);
});
