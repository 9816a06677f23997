import { headKey } from "../case-file/keys.ts";
import type { Clock } from "../kernel/clock.ts";
import { type Item, keyText } from "../platform/table.ts";
import { retryConflicts } from "../record/retry.ts";
import { caseOf } from "./case-of.ts";
import { findingsHeadKey } from "./findings-head.ts";
import { foundIn, type Ports as Judges } from "./found-in.ts";
import { NOTHING_NEW, type Outcome, type Outcomes } from "./judgement.ts";
import { recordFrom, type Subject } from "./record-from.ts";
import { settleAll } from "./settle.ts";

/** `version`: that of the rules, other with every change of what judges. */
export type Ports = Judges & { clock: Clock; version: string };

/** A head that cannot be read must not keep the others from it. */
const subjectsOf = (heads: readonly Item[]): { subjects: readonly Subject[]; failed: Outcomes } => {
  const subjects: Subject[] = [];
  const failed = new Map<string, Outcome>();
  for (const head of heads)
    try {
      subjects.push(recordFrom(head));
    } catch (error) {
      failed.set(caseOf(head), { error });
    }
  return { subjects, failed };
};

/** One attempt. A case that another has judged meanwhile is missing from the outcomes. */
const attempt = async (ports: Ports, heads: readonly Item[]): Promise<Outcomes> => {
  const { table, clock, version } = ports;
  const { subjects, failed } = subjectsOf(heads);
  const records = subjects.map(({ record }) => record);
  const now = clock.now();
  const keys = records.map(({ id }) => findingsHeadKey(id));
  const [items, judgings] = await Promise.all([table.read("state", keys), foundIn(ports, records, now)]);
  const kept = new Map(items.map((item) => [keyText(item), item]));
  const settlings = subjects.map((subject) => {
    const { id } = subject.record;
    const judging = judgings.get(id) ?? { found: [] };
    return { subject, judging, kept: kept.get(keyText(findingsHeadKey(id))) };
  });
  return new Map([...failed, ...(await settleAll(table, settlings, { rules: version, now }))]);
};

const again = (ports: Ports, caseId: string): Promise<Outcome> =>
  retryConflicts(async () => {
    const heads = await ports.table.read("state", [headKey(caseId)]);
    return heads.length === 0 ? { judgement: NOTHING_NEW } : (await attempt(ports, heads)).get(caseId);
  });

/**
 * Makes the findings of cases agree with the cases as they are now, many at once: what they ask of the registers is read
 * once for all. Any change is a reason to judge; to judge twice, late or at the same time as another changes nothing:
 * every write holds only while nobody else has judged the case since. A case that is not there has no outcome.
 */
export const judgeCases =
  (ports: Ports) =>
  async (caseIds: readonly string[]): Promise<Outcomes> => {
    const heads = await ports.table.read("state", caseIds.map(headKey));
    if (heads.length === 0) return new Map();
    const outcomes = await attempt(ports, heads);
    const lost = heads.map(caseOf).filter((id) => !outcomes.has(id));
    const repeated = lost.map(
      async (id) => [id, await again(ports, id).catch((error: unknown): Outcome => ({ error }))] as const,
    );
    return new Map([...outcomes, ...(await Promise.all(repeated))]);
  };
