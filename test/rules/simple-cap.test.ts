import { describe, expect, test } from "vitest";
import { simpleCap } from "../../functions/cases/rules/simple-cap.ts";
import { foundIn } from "../support/world/recorded.ts";

const on = (day: string, fields: object, more: object = {}) =>
  foundIn(simpleCap, {
    procedure: "simple",
    acts: [{ act: "decideOnTheSpot", on: day, ...fields }],
    ...more,
  });

const CITIZEN = { parties: [{ kind: "citizen", name: "欧阳澄" }] };
const BUSINESS = { parties: [{ kind: "individual-business", name: "云岭某小吃店" }] };
const BAD = { fine: "3000.01" };

describe("处罚法 51: 对公民二百元以下、对法人或者其他组织三千元以下罚款或者警告", () => {
  test.each([
    ["199.99", []],
    ["200.00", []],
    ["200.01", ["/fine"]],
  ])("a fine of %s yuan on a citizen", (fine, pointers) => {
    expect(on("2026-03-17", { fine }, CITIZEN)).toEqual(pointers);
  });

  test.each([
    ["2999.99", []],
    ["3000.00", []],
    ["3000.01", ["/fine"]],
  ])("a fine of %s yuan on an organization", (fine, pointers) => {
    expect(on("2026-03-17", { fine })).toEqual(pointers);
  });

  test("the text does not name individual businesses: the higher figure, so that nothing unsure is found", () => {
    expect(on("2026-03-17", { fine: "3000.00" }, BUSINESS)).toEqual([]);
    expect(on("2026-03-17", BAD, BUSINESS)).toEqual(["/fine"]);
  });

  test("who the party is may be unknown: the higher figure too", () => {
    expect(on("2026-03-17", { fine: "3000.00" }, { parties: [] })).toEqual([]);
  });

  test("fines are added up where no sum is stated", () => {
    const penalties = [
      { kind: "fine", amount: "150.00" },
      { kind: "fine", amount: "100.00" },
    ];
    expect(on("2026-03-17", { penalties }, CITIZEN)).toEqual(["/fine"]);
  });

  test("a warning may be given, and nothing else beside a fine", () => {
    expect(on("2026-03-17", { penalties: [{ kind: "warning" }] })).toEqual([]);
    expect(on("2026-03-17", { penalties: [{ kind: "warning" }, { kind: "licence-suspension" }] })).toEqual([
      "/penalties/1",
    ]);
  });

  test("法律另有规定的，从其规定", () => {
    expect(on("2026-03-17", { ...BAD, otherLaw: "《某法》第十条" })).toEqual([]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", {})).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2021-07-14", BAD)).toEqual([]);
  expect(on("2021-07-15", BAD)).not.toEqual([]);
});
