import { describe, expect, test } from "vitest";
import { recusedOfficerStaysOut } from "../../functions/cases/rules/recused-officer-stays-out.ts";
import { foundIn, type WrittenAct } from "../support/world/recorded.ts";

const GRANTED = { act: "decideRecusal", on: "2016-03-10", person: "yang-qinghe", granted: true } as const;

const on = (day: string, fields: object, decided: WrittenAct = GRANTED) =>
  foundIn(recusedOfficerStaysOut, { acts: [decided, { act: "giveNotice", on: day, ...fields }] });

const BAD = { officers: ["shi-yunzhou", "yang-qinghe"] };

describe("处罚法 43: 应当回避", () => {
  test("whoever is recused is named in a later act", () => {
    expect(on("2026-03-17", BAD)).toEqual(["/officers"]);
    expect(on("2026-03-17", { by: "yang-qinghe" })).toEqual(["/officers"]);
  });

  test("others are", () => {
    expect(on("2026-03-17", { officers: ["shi-yunzhou"], by: "long-zhiyuan" })).toEqual([]);
  });

  test.each([
    ["2026-03-16T09:00", []],
    ["2026-03-17T09:00", []],
    ["2026-03-17T09:01", ["/officers"]],
    ["2026-03-18T09:00", ["/officers"]],
  ])("recused at nine on 17 March, acts at %s", (at, pointers) => {
    const acts: WrittenAct[] = [
      { ...GRANTED, on: "2026-03-17" },
      { act: "recordInquiry", at, ...BAD },
    ];
    expect(foundIn(recusedOfficerStaysOut, { acts })).toEqual(pointers);
  });

  test("a request that was refused leaves him in", () => {
    expect(on("2026-03-17", BAD, { ...GRANTED, granted: false })).toEqual([]);
  });

  test("the person is that of the request, where the decision names only it", () => {
    const acts: WrittenAct[] = [
      { act: "requestRecusal", on: "2026-03-09", person: "yang-qinghe" },
      { act: "decideRecusal", on: "2026-03-10", request: 1, granted: true },
      { act: "holdHearing", on: "2026-03-17", chair: "yang-qinghe" },
    ];
    expect(foundIn(recusedOfficerStaysOut, { acts })).toEqual(["/officers"]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", {})).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2021-07-14", BAD)).toEqual([]);
  expect(on("2021-07-15", BAD)).not.toEqual([]);
});
