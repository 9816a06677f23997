import * as z from "zod";
import { ACT_NAMES } from "../case-file/acts/acts.ts";
import { casePartition } from "../case-file/keys.ts";
import { ChainEnd } from "../case-file/model/head.ts";
import type { Chain } from "../kernel/chain.ts";
import { CHAIN_START, sha256Hex } from "../kernel/digest.ts";
import { newId } from "../kernel/ids.ts";
import { type LifeCycle, statesOf } from "../kernel/life-cycle.ts";
import { Moment, Region, Uscc, Uuid } from "../kernel/shapes.ts";
import { SEVERITIES, type Severity } from "../law/rule.ts";
import type { Item, Key } from "../platform/table.ts";

export const SEVERITY_NAMES = Object.keys(SEVERITIES) as [Severity, ...Severity[]];

/**
 * What a rule finds in one act of a case (问题): `seq` is the number of the act, `pointer` the place in it, `values` what it
 * was seen by. Rule, act and place together name it: the same cause is never two findings.
 */
export const Found = z.strictObject({
  rule: z.string(),
  seq: z.int().min(1),
  act: z.enum(ACT_NAMES),
  pointer: z.string(),
  detail: z.strictObject({ zh: z.string(), en: z.string() }),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  severity: z.enum(SEVERITY_NAMES),
  effect: z.enum(["bars", "flags"]),
});
export type Found = z.infer<typeof Found>;

/** A finding is open while the case is as it was found, and resolved when it is not any more; it can come back. */
export const FINDING_CYCLE: LifeCycle<"open" | "resolved"> = { open: ["resolved"], resolved: ["open"] };
export const FINDING_STATES = statesOf(FINDING_CYCLE);

/** A finding as it is kept. `changedAt`: when it last became what it is. */
export const CaseFinding = Found.extend({
  case: Uuid,
  agency: Uscc,
  region: Region,
  state: z.enum(FINDING_STATES),
  firstSeenAt: Moment,
  changedAt: Moment,
  resolvedAt: Moment.optional(),
});
export type CaseFinding = z.infer<typeof CaseFinding>;
export type FindingState = CaseFinding["state"];

/** What happens to a finding, told on the findings' own chain: supervision never writes into a case (监督条例 8). */
export const FINDING_FACTS = {
  raised: "finding-raised",
  changed: "finding-changed",
  resolved: "finding-resolved",
} as const;

/** Under this lie the findings of a case and the end of their chain. */
export const FINDING_PREFIX = "FINDING";

export const findingKey = ({ rule, seq, pointer }: Pick<Found, "rule" | "seq" | "pointer">): string =>
  `${FINDING_PREFIX}#${rule}#${seq}#${sha256Hex(pointer).slice(0, 16)}`;

/** The findings of an agency that are open, or that are resolved: the heaviest first, of these the oldest. */
export const findingList = (agency: string, state: FindingState): string =>
  state === "open" ? `FINDINGS#${agency}` : `FINDINGS#${agency}#resolved`;

export const findingItem = (finding: CaseFinding): Item => ({
  pk: casePartition(finding.case),
  sk: findingKey(finding),
  ...finding,
  list: findingList(finding.agency, finding.state),
  listKey: `${SEVERITY_NAMES.indexOf(finding.severity)}#${finding.firstSeenAt}#${finding.case}`,
});

export const readFinding = ({ pk, sk, list, listKey, ...finding }: Item): CaseFinding =>
  CaseFinding.parse(finding);

export const findingsChainKey = (caseId: string): Key => ({ pk: casePartition(caseId), sk: "FINDINGS" });

export const isFinding = ({ sk }: Item): boolean => sk.startsWith(`${FINDING_PREFIX}#`);

/** The end of the chain of findings among the items of a case; a chain of its own begins with the first finding. */
export const findingsChain = (items: readonly Item[]): Chain => {
  const item = items.find(({ sk }) => sk === "FINDINGS");
  return item ? ChainEnd.parse(item["chain"]) : { id: newId(), seq: 0, hash: CHAIN_START };
};
