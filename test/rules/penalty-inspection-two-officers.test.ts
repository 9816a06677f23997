import { expect, test } from "vitest";
import { penaltyInspectionTwoOfficers } from "../../functions/inspections/rules/penalty-inspection-two-officers.ts";
import { findingsOf, one, type Recorded, several } from "../support/world/recorded-coercion.ts";
import { holds } from "../support/world/rule-tests.ts";

const turned = (before: Parameters<typeof several>[0]): Recorded =>
  several([...before, ["turnIntoCase", "2026-03-09"]]);

holds(penaltyInspectionTwoOfficers, {
  fires: turned([["startInspection", "2026-03-02", { officers: ["wu"] }]]),
  found: ["turnIntoCase "],
  quiet: {
    "two officers": turned([["startInspection", "2026-03-02", { officers: ["wu", "long"] }]]),
    "no case came of it": one("startInspection", { officers: ["wu"] }),
    "an inspection after it became a case": several([
      ["turnIntoCase", "2026-03-02"],
      ["startInspection", "2026-03-03", { officers: ["wu"] }],
    ]),
  },
  unknown: { startInspection: ["officers"] },
});

test("is found once, however often one officer came", () => {
  const twice = turned([
    ["startInspection", "2026-03-02", { officers: ["wu"] }],
    ["startInspection", "2026-03-03", { officers: ["wu"] }],
  ]);
  expect(findingsOf(penaltyInspectionTwoOfficers, twice)).toEqual(["turnIntoCase "]);
});
