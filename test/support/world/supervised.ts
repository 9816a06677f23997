import { casePartition } from "../../../functions/case-file/keys.ts";
import { limitRule } from "../../../functions/case-file/limit-rule.ts";
import type { CaseRule } from "../../../functions/case-file/rules.ts";
import { brokenAt, type SealedFact } from "../../../functions/kernel/chain.ts";
import { CHAIN_START } from "../../../functions/kernel/digest.ts";
import { readFact } from "../../../functions/record/facts.ts";
import { readFinding } from "../../../functions/supervision/finding-lists.ts";
import { findingsHeadKey, readFindingsHead } from "../../../functions/supervision/findings-head.ts";
import { judgeMatters } from "../../../functions/supervision/judge-matters.ts";
import { type Judgement, NOTHING_NEW } from "../../../functions/supervision/judgement.ts";
import { FINDING_PREFIX, type KeptFinding } from "../../../functions/supervision/model.ts";
import { caseJudge } from "../../../functions/supervision/record-from.ts";
import type { World } from "../world.ts";

/** A rule of a test's own on the limit of publication. */
export const LATE_PUBLICATION: CaseRule = limitRule("publication", {
  id: "test-late-publication",
  title: { zh: "按期公开", en: "Published in time" },
  method: { zh: "比较。", en: "Compared." },
  quote: "",
  basis: "statutory",
  severity: "minor",
});

/** What judging stands on in a world, by the rules that a test names. */
export const judgingIn = (world: World, rules: readonly CaseRule[] = [LATE_PUBLICATION]) => ({
  ...{ table: world.table, clock: world.clock },
  judges: { case: caseJudge({ calendar: world.calendar, rules }) },
  version: rules.map(({ id }) => id).join(),
});

/** A judge of single cases of a world. */
export const judgeIn =
  (world: World, rules?: readonly CaseRule[]) =>
  async (caseId: string): Promise<Judgement> => {
    const outcome = (await judgeMatters(judgingIn(world, rules))([casePartition(caseId)])).get(
      casePartition(caseId),
    );
    if (outcome && "error" in outcome) throw outcome.error;
    return outcome?.judgement ?? NOTHING_NEW;
  };

export const findingsIn = async ({ table }: World, caseId: string): Promise<readonly KeptFinding[]> => {
  const pk = casePartition(caseId);
  return (await table.query({ table: "state", pk, prefix: FINDING_PREFIX })).map(readFinding);
};

/** The facts of the findings' own chain, in their order; the chain must hold. */
export const findingFacts = async (world: World, caseId: string): Promise<readonly SealedFact[]> => {
  const { chain } = readFindingsHead(
    (await world.table.read("state", [findingsHeadKey(casePartition(caseId))]))[0],
  );
  const facts = (await world.table.query({ table: "facts", pk: chain.id })).map(readFact);
  const broken = brokenAt(facts, CHAIN_START);
  if (broken !== undefined || facts.length !== chain.seq) throw new Error(`the chain breaks at ${broken}`);
  return facts;
};

export const findingFactTypes = async (world: World, caseId: string): Promise<readonly string[]> =>
  (await findingFacts(world, caseId)).map(({ type }) => type);
