import { casesOf } from "../case-file/keys.ts";
import type { CaseSummary } from "../case-file/model/summary.ts";
import { dateOf } from "../kernel/time.ts";
import { listAcross } from "../platform/list-across.ts";
import { LOG, log } from "../platform/log.ts";
import type { Item } from "../platform/table.ts";
import { shownOf } from "../record/lists.ts";
import { allAgencies } from "../registers/read-agencies.ts";
import { type Judgement, judgeCase, type Ports } from "./judge-case.ts";

const CURSOR = { pk: "RECONCILER", sk: "FINDINGS" };
const PAGE = 100;
/** One run looks at so many cases, and goes on where it stopped. */
const MOST_CASES = 1000;

type Reconciled = Judgement & { judged: number; failed: number };

const caseIdOf = (item: Item): string => shownOf<CaseSummary>(item).id;

const pageAfter = async ({ table, clock }: Ports, cursor: string | undefined) => {
  const agencies = await allAgencies(table, dateOf(clock.now()));
  const lists = agencies.map(({ id }) => casesOf(id));
  const page = await listAcross(table, lists, { limit: PAGE, ...(cursor && { cursor }) });
  // The place where it stopped may be in a list that is no more: it begins anew.
  return page.ok ? page.value : { items: [] };
};

const add = (counts: Reconciled, judgement: Judgement): void => {
  counts.judged += 1;
  counts.raised += judgement.raised;
  counts.changed += judgement.changed;
  counts.resolved += judgement.resolved;
};

/** A case that cannot be judged is named in the log and must not keep the others from it. */
const judgeEach = async (ports: Ports, heads: readonly Item[], counts: Reconciled): Promise<void> => {
  for (const head of heads)
    try {
      add(counts, await judgeCase(ports)(caseIdOf(head)));
    } catch (error) {
      counts.failed += 1;
      log.error(LOG.caseNotJudged, error, { caseId: caseIdOf(head) });
    }
};

/**
 * Goes through all cases, agency by agency, and judges each again: registers, settings, peers and rules change without
 * any fact of the case. The place where it stopped is kept; behind the last case it begins anew.
 */
export const reconcileFindings = (ports: Ports) => async (): Promise<Reconciled> => {
  const { table } = ports;
  const counts: Reconciled = { judged: 0, failed: 0, raised: 0, changed: 0, resolved: 0 };
  const [item] = await table.read("state", [CURSOR]);
  let cursor = item?.["cursor"] as string | undefined;
  do {
    const { items, next } = await pageAfter(ports, cursor);
    await judgeEach(ports, items, counts);
    cursor = next;
    await table.write([{ table: "state", put: { ...CURSOR, cursor }, when: [] }]);
  } while (cursor && counts.judged + counts.failed < MOST_CASES);
  return counts;
};
