import { type Chain, type NewFact, sealFacts } from "../kernel/chain.ts";
import type { Instant } from "../kernel/time.ts";
import type { Condition, Table, Write } from "../platform/table.ts";
import { factItem } from "../record/facts.ts";
import type { Step } from "./difference.ts";
import { FINDING_FACTS, Found, findingItem, findingsChainKey } from "./model.ts";

const PLATFORM = { id: "platform:supervision", name: "执法监督", role: "platform" };

/** A step is a fact and an item; with the end of the chain, at most 100 items go into one transaction. */
const MOST_STEPS = 49;

const factOf = ({ kind, finding }: Step, now: Instant): NewFact => ({
  type: FINDING_FACTS[kind],
  occurredAt: now,
  actor: { ...PLATFORM, agency: finding.agency },
  data: Found.strip().parse(finding),
});

const unchanged = ({ seq }: Chain): readonly Condition[] =>
  seq === 0 ? [{ absent: "pk" }] : [{ attribute: "chain.seq", equals: seq }];

const writesOf = (caseId: string, before: Chain, { steps, now }: Recorded) => {
  const { chain, sealed } = sealFacts(
    before,
    steps.map((step) => factOf(step, now)),
    now,
  );
  const writes: readonly Write[] = [
    { table: "state", put: { ...findingsChainKey(caseId), chain }, when: unchanged(before) },
    ...sealed.map(
      (fact): Write => ({
        table: "facts",
        put: factItem(fact, { kind: "case", matter: caseId }),
        when: [{ absent: "pk" }],
      }),
    ),
    ...steps.map(({ finding }): Write => ({ table: "state", put: findingItem(finding), when: [] })),
  ];
  return { chain, writes };
};

type Recorded = { steps: readonly Step[]; now: Instant };

/**
 * Writes what became of findings, with the facts that tell it, in as few transactions as there is room for. False where
 * another wrote since the chain was read: what is written by then stands, the rest is to be judged again.
 */
export const recordFindings = async (
  table: Table,
  { case: caseId, chain: before }: { case: string; chain: Chain },
  { steps, now }: Recorded,
): Promise<boolean> => {
  let end = before;
  for (let start = 0; start < steps.length; start += MOST_STEPS) {
    const { chain, writes } = writesOf(caseId, end, { steps: steps.slice(start, start + MOST_STEPS), now });
    if (!(await table.write(writes)).ok) return false;
    end = chain;
  }
  return true;
};
