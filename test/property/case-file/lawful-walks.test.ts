import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CASE_BARS } from "../../../functions/cases/barring-rules.ts";
import { DISCLOSURE_BARS } from "../../../functions/disclosure/barring-rules.ts";
import { brokenAt } from "../../../functions/kernel/chain.ts";
import { CHAIN_START } from "../../../functions/kernel/digest.ts";
import { REVIEW_BARS } from "../../../functions/legal-review/barring-rules.ts";
import { always } from "../../support/always.ts";
import { flawed, flawless } from "../../support/model/draw.ts";
import { walkCase } from "../../support/model/walk.ts";
import { ACTS } from "../../support/world/acts.ts";

/** Rules on what these walks never do or draw: other procedures, recusal, hearings held, other entries of the registers. */
const NOT_WALKED: ReadonlySet<string> = new Set([
  "agency-has-power",
  "decision-as-notified",
  "decision-on-hearing-record",
  "electronic-service-agreed",
  "hearing-chair-not-investigator",
  "hearing-notified-in-time",
  "limitation",
  "no-double-fine",
  "preservation-approved",
  "recusal-decided",
  "recused-officer-stays-out",
  "review-after-hearing",
  "simple-cap",
  "simple-certificate-shown",
  "simple-decision-complete",
  "simple-reconsideration-first",
  "under-fourteen-not-punished",
  "within-entrustment",
]);

/** The rules that an ordinary penalty case can break at its steps. */
const OF_PENALTIES = [...CASE_BARS, ...REVIEW_BARS, ...DISCLOSURE_BARS].filter(
  ({ id }) => !NOT_WALKED.has(id),
);

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
