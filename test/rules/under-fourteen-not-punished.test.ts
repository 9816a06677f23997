import { describe, expect, test } from "vitest";
import { underFourteenNotPunished } from "../../functions/cases/rules/under-fourteen-not-punished.ts";
import { foundIn } from "../support/world/recorded.ts";

const CHILD = { parties: [{ kind: "citizen", name: "欧阳澄", birthDate: "2012-03-10" }] };

const on = (day: string, fields: object, more: object = CHILD) =>
  foundIn(underFourteenNotPunished, {
    acts: [{ act: "decideCase", on: day, outcome: "penalty", ...fields }],
    ...more,
  });

const BAD = { violations: [{ endedOn: "2021-07-01" }] };

describe("处罚法 30: 不满十四周岁的，不予行政处罚", () => {
  test.each([
    ["2026-03-09", ["/parties/0"]],
    ["2026-03-10", []],
    ["2026-03-11", []],
  ])("born on 10 March 2012, done on %s", (endedOn, pointers) => {
    expect(on("2026-06-01", { violations: [{ endedOn }] })).toEqual(pointers);
  });

  test("the day of the decision is the latest, where that of the violation is unknown", () => {
    expect(on("2026-03-09", {})).toEqual(["/parties/0"]);
    expect(on("2026-03-10", {})).toEqual([]);
  });

  test("the identity number tells the birthday too", () => {
    const parties = [{ kind: "citizen", name: "欧阳澄", idNumber: "990101201203100038" }];
    expect(on("2026-06-01", { violations: [{ endedOn: "2026-03-09" }] }, { parties })).toEqual([
      "/parties/0",
    ]);
  });

  test("a decision without a penalty stands", () => {
    expect(on("2026-06-01", { ...BAD, outcome: "minor-no-penalty" })).toEqual([]);
  });

  test("of several parties it is not known who did it", () => {
    const parties = [...CHILD.parties, { kind: "citizen", name: "罗汀" }];
    expect(on("2026-06-01", BAD, { parties })).toEqual([]);
  });

  test("an age that is not known is none", () => {
    expect(on("2026-06-01", BAD, { parties: [{ kind: "citizen", name: "欧阳澄" }] })).toEqual([]);
  });
});

test("is asked from the day on which the text came into force", () => {
  expect(on("2021-07-14", BAD)).toEqual([]);
  expect(on("2021-07-15", BAD)).not.toEqual([]);
});
