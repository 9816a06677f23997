import { describe, expect, test } from "vitest";
import { violationKey } from "../../functions/case-file/violation-key.ts";
import { noDoubleFine } from "../../functions/cases/rules/no-double-fine.ts";
import { AGENCY, foundIn } from "../support/world/recorded.ts";

const on = (day: string, fields: object, more: object = {}) =>
  foundIn(noDoubleFine, { acts: [{ act: "decideCase", on: day, outcome: "penalty", ...fields }], ...more });

const VIOLATION = { description: "未经批准占用土地。", endedOn: "2026-01-10" } as const;
const keyOf = (violation: { description?: string; endedOn?: string }) => violationKey(violation as object);
const fines = (...numbers: number[][]) => numbers.map((violations) => ({ kind: "fine", violations }));
const peer = (more: object = {}) => ({
  case: "01950000-0000-7000-8000-000000000009",
  agency: AGENCY,
  day: "2026-03-17",
  kind: "fine",
  key: keyOf(VIOLATION),
  ...more,
});
const fined = (peers: object[], more: object = {}) =>
  on("2026-03-17", { penalties: fines([1]), violations: [VIOLATION], ...more }, { peers });
const BAD = { penalties: fines([1], [1]) };

describe("处罚法 29: 同一个违法行为，不得给予两次以上罚款", () => {
  test("two fines for one violation in a decision", () => {
    expect(on("2026-03-17", BAD)).toEqual(["/penalties/1"]);
    expect(on("2026-03-17", { penalties: fines([1, 2], [2, 3]) })).toEqual(["/penalties/1"]);
  });

  test("a fine for each violation, or a fine beside another kind", () => {
    expect(on("2026-03-17", { penalties: fines([1], [2], [3]) })).toEqual([]);
    const penalties = [...fines([1]), { kind: "confiscation-of-gains", violations: [1] }];
    expect(on("2026-03-17", { penalties })).toEqual([]);
  });

  test("each of several parties may be fined for what they did together", () => {
    const party = { kind: "citizen", name: "欧阳澄" };
    expect(on("2026-03-17", BAD, { parties: [party, party] })).toEqual([]);
  });

  test("a violation that was fined in another case", () => {
    expect(fined([peer({ day: "2026-03-16" })])).toEqual(["/violations/0"]);
    expect(fined([peer()])).toEqual(["/violations/0"]);
    expect(fined([peer({ day: "2026-03-18" })])).toEqual([]);
  });

  test("its words are compared without spaces and marks", () => {
    const violations = [{ ...VIOLATION, description: "未经批准，占用 土地" }];
    expect(fined([peer()], { violations })).toEqual(["/violations/0"]);
  });

  test("another violation, another day, another kind of case, the same case", () => {
    expect(fined([peer({ key: keyOf({ ...VIOLATION, endedOn: "2026-01-11" }) })])).toEqual([]);
    expect(fined([peer({ kind: "inspection" })])).toEqual([]);
    expect(fined([peer({ case: "01950000-0000-7000-8000-000000000002" })])).toEqual([]);
    expect(fined([peer()], { penalties: [{ kind: "warning", violations: [1] }] })).toEqual([]);
  });

  test("a violation of which the day is unknown is not compared", () => {
    expect(fined([peer()], { violations: [{ description: VIOLATION.description }] })).toEqual([]);
  });
});

test("what is not known is no finding", () => {
  expect(on("2026-03-17", { penalties: [{ kind: "fine" }, { kind: "fine" }] })).toEqual([]);
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2021-07-14", BAD)).toEqual([]);
  expect(on("2021-07-15", BAD)).not.toEqual([]);
});
