import { isDeepStrictEqual } from "node:util";
import { type Chain, type NewFact, sealFacts } from "../kernel/chain.ts";
import type { Instant } from "../kernel/time.ts";
import type { Item, Write } from "../platform/table.ts";
import { factItem } from "../record/facts.ts";
import { matterOf } from "../record/keys.ts";
import type { Step } from "./difference.ts";
import { entriesOf, findingItem } from "./finding-lists.ts";
import { type FindingsHead, headWrite, type JudgedUpTo } from "./findings-head.ts";
import { FINDING_FACTS, Found } from "./model.ts";

const PLATFORM = { id: "platform:supervision", name: "执法监督", role: "platform" };

/** Of a finding what was found, without what is kept beside it. */
const FoundAlone = Found.strip();

/** A step is a fact, an item and three entries; with the head, at most 100 items go into one transaction. */
const MOST_STEPS = 19;

const factOf = ({ kind, finding }: Step, now: Instant): readonly NewFact[] =>
  kind === "moved"
    ? []
    : [
        {
          type: FINDING_FACTS[kind],
          occurredAt: now,
          actor: { ...PLATFORM, agency: finding.agency },
          data: FoundAlone.parse(finding),
        },
      ];

/** The finding, and those of its entries whose place is another than before. */
const itemsOf = ({ finding, before }: Step): readonly Item[] => {
  const earlier = before ? entriesOf(before) : [];
  const entries = entriesOf(finding).filter((entry, index) => !isDeepStrictEqual(entry, earlier[index]));
  return [findingItem(finding), ...entries];
};

const putAll = (items: readonly Item[]): readonly Write[] =>
  items.map((put) => ({ table: "state", put, when: [] }));

type Recorded = {
  pk: string;
  head: FindingsHead;
  steps: readonly Step[];
  judged: JudgedUpTo;
  now: Instant;
};

const writesOf = (chain: Chain, { pk, steps, now }: Recorded) => {
  const { chain: end, sealed } = sealFacts(
    chain,
    steps.flatMap((step) => factOf(step, now)),
    now,
  );
  const facts = sealed.map(
    (fact): Write => ({
      table: "facts",
      put: factItem(fact, matterOf({ pk })),
      when: [{ absent: "pk" }],
    }),
  );
  return { end, writes: [...facts, ...putAll(steps.flatMap(itemsOf))] };
};

/**
 * What became of the findings of a matter, with the facts that tell it and up to where the matter is judged, in as few
 * transactions as there is room for, one behind the other. They hold where nobody has written since the head was read; the
 * matter does not count as judged before the last.
 */
export const transactionsOf = (recorded: Recorded): readonly (readonly Write[])[] => {
  const { pk, steps } = recorded;
  const transactions: Write[][] = [];
  let { head } = recorded;
  for (let start = 0; start === 0 || start < steps.length; start += MOST_STEPS) {
    const part = { ...recorded, steps: steps.slice(start, start + MOST_STEPS) };
    const { end, writes } = writesOf(head.chain, part);
    const judged = start + MOST_STEPS < steps.length ? undefined : recorded.judged;
    transactions.push([headWrite(pk, head, { chain: end, judged }), ...writes]);
    head = { chain: end, judged, revision: (head.revision ?? 0) + 1 };
  }
  return transactions;
};
