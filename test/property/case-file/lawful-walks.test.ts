import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CASE_RULES } from "../../../functions/cases/rule-list.ts";
import { DISCLOSURE_RULES } from "../../../functions/disclosure/rule-list.ts";
import { brokenAt } from "../../../functions/kernel/chain.ts";
import { CHAIN_START } from "../../../functions/kernel/digest.ts";
import { REVIEW_RULES } from "../../../functions/legal-review/rule-list.ts";
import { always } from "../../support/always.ts";
import { flawed, flawless } from "../../support/model/draw.ts";
import { walkCase } from "../../support/model/walk.ts";
import { ACTS } from "../../support/world/acts.ts";

/** The rules that an ordinary penalty case can break at its steps. */
const OF_PENALTIES = [...CASE_RULES, ...REVIEW_RULES, ...DISCLOSURE_RULES];

const RUNS = 60;
const aParty = fc.constantFrom("company", "minor");

/** Every act of a case but the correction of a fact. */
const OF_A_CASE = ["openCase", ...ACTS.map(({ operation }) => operation)]
  .filter((operation) => operation !== "correctFact")
  .sort();

describe("an ordinary penalty case, in whatever order its steps are taken", () => {
  test("is never refused a step that the law permits, and comes to its end", async () => {
    const done = new Set<string>();
    await always(
      [aParty, flawless],
      async (party, draws) => {
        const { model, inHand, steps } = await walkCase({ party, draws, lawful: true });
        expect((await inHand.head()).state).toBe(model.state);
        expect(brokenAt(await inHand.facts(), CHAIN_START)).toBeUndefined();
        for (const { operation } of steps) done.add(operation);
      },
      RUNS,
    );
    expect([...done].sort()).toEqual(OF_A_CASE);
  });

  test("is refused a step that breaks rules, by just the rules that it breaks, and nothing is written", async () => {
    const refused = new Set<string>();
    await always(
      [aParty, flawed],
      async (party, draws) => {
        const { steps } = await walkCase({ party, draws, lawful: false });
        for (const rule of steps.flatMap(({ broken = [] }) => broken)) refused.add(rule);
      },
      RUNS,
    );
    expect([...refused].sort()).toEqual(OF_PENALTIES.map(({ id }) => id).sort());
  });
});
