import { casePartition } from "../../../functions/case-file/keys.ts";
import { limitRule } from "../../../functions/case-file/limit-rule.ts";
import type { CaseRule } from "../../../functions/case-file/rules.ts";
import { brokenAt, type SealedFact } from "../../../functions/kernel/chain.ts";
import { CHAIN_START } from "../../../functions/kernel/digest.ts";
import { readFact } from "../../../functions/record/facts.ts";
import { judgeCase } from "../../../functions/supervision/judge-case.ts";
import {
  type CaseFinding,
  FINDING_PREFIX,
  findingsChain,
  isFinding,
  readFinding,
} from "../../../functions/supervision/model.ts";
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

/** A judge of the cases of a world, by the rules that a test names. */
export const judgeIn = (world: World, rules: readonly CaseRule[] = [LATE_PUBLICATION]) =>
  judgeCase({ ...world, rules });

const itemsOf = ({ table }: Pick<World, "table">, caseId: string) =>
  table.query({ table: "state", pk: casePartition(caseId), prefix: FINDING_PREFIX });

export const findingsIn = async (world: World, caseId: string): Promise<readonly CaseFinding[]> =>
  (await itemsOf(world, caseId)).filter(isFinding).map(readFinding);

/** The facts of the findings' own chain, in their order; the chain must hold. */
export const findingFacts = async (world: World, caseId: string): Promise<readonly SealedFact[]> => {
  const chain = findingsChain(await itemsOf(world, caseId));
  const facts = (await world.table.query({ table: "facts", pk: chain.id })).map(readFact);
  const broken = brokenAt(facts, CHAIN_START);
  if (broken !== undefined || facts.length !== chain.seq) throw new Error(`the chain breaks at ${broken}`);
  return facts;
};

export const findingFactTypes = async (world: World, caseId: string): Promise<readonly string[]> =>
  (await findingFacts(world, caseId)).map(({ type }) => type);
