import { describe, expect, test } from "vitest";
import { ACT_NAMES, type ActName } from "../../../functions/case-file/acts/acts.ts";
import { CASE_CYCLE, type CaseState } from "../../../functions/case-file/model/states.ts";
import {
  closedFrom,
  neededBy,
  PROCEDURE_NAMES,
  PROCEDURES,
  type Procedure,
  statesFor,
} from "../../../functions/case-file/procedures.ts";

/** The act that moves a case into each state, by its procedure. */
const MOVES: Record<Procedure, Partial<Record<CaseState, readonly [CaseState, ActName]>>> = {
  ordinary: {
    filed: ["opened", "fileCase"],
    decided: ["filed", "decideCase"],
    closed: ["decided", "closeCase"],
  },
  simple: { decided: ["opened", "decideOnTheSpot"], closed: ["decided", "closeCase"] },
  measure: { closed: ["opened", "closeCase"] },
  enforcement: { closed: ["opened", "closeCase"] },
  inspection: { closed: ["opened", "closeCase"] },
  other: { closed: ["opened", "closeCase"] },
};

describe.each(PROCEDURE_NAMES)("the procedure %s", (procedure) => {
  const states = Object.keys(PROCEDURES[procedure].open) as CaseState[];

  test("has the states that it can come to, and no other", () => {
    expect(states.toSorted()).toEqual(["opened", ...Object.keys(MOVES[procedure])].sort());
  });

  test("comes to each of them by an act that is open in the state before", () => {
    for (const [state, [before, act]] of Object.entries(MOVES[procedure])) {
      expect([act, statesFor(procedure, act)]).toEqual([act, expect.arrayContaining([before])]);
      expect(CASE_CYCLE[before]).toContain(state);
    }
  });

  test("names each act once in a state", () => {
    for (const acts of Object.values<readonly ActName[]>(PROCEDURES[procedure].open))
      expect(acts.length).toBe(new Set(acts).size);
  });

  test("is closed from a state in which closing is open, and asks for acts that are open before", () => {
    for (const reason of ["done", "not-filed", "dropped"] as const) {
      const from = closedFrom(procedure, reason);
      if (from) expect(statesFor(procedure, "closeCase")).toContain(from);
    }
    for (const act of neededBy(procedure)) expect(statesFor(procedure, act)).not.toEqual([]);
  });

  test("is archived when it is closed, and decides nothing any more", () => {
    expect(statesFor(procedure, "archiveCase")).toEqual(["closed"]);
    for (const act of ["decideCase", "decideOnTheSpot", "takeMeasure", "startInspection"] as const)
      expect(statesFor(procedure, act)).not.toContain("closed");
  });
});

test("every act is open somewhere but the opening, what comes with another act, and what the platform records", () => {
  const nowhere = ACT_NAMES.filter((act) =>
    PROCEDURE_NAMES.every((procedure) => statesFor(procedure, act).length === 0),
  );
  expect(nowhere).toEqual(["openCase", "disputeOpinion", "limitPassed"]);
});
