import type { Clock } from "../kernel/clock.ts";
import type { Instant } from "../kernel/time.ts";
import { type Item, keyText, type Table } from "../platform/table.ts";
import { matterOf } from "../record/keys.ts";
import { retryConflicts } from "../record/retry.ts";
import { findingsHeadKey } from "./findings-head.ts";
import { NOTHING_NEW, type Outcome, type Outcomes } from "./judgement.ts";
import { settleAll } from "./settle.ts";
import type { JudgeOfKind, Judges, Judging, Subject } from "./subject.ts";

/** `version`: that of the rules, other with every change of what judges. */
export type Ports = { table: Table; clock: Clock; judges: Judges; version: string };

const judgeFor = (judges: Judges, item: Pick<Item, "pk">): JudgeOfKind => {
  const { kind } = matterOf(item);
  const judge = judges[kind];
  if (!judge) throw new Error(`nobody judges a ${kind}`);
  return judge;
};

type Read = { pk: string; subject: Subject };

/** A head that cannot be read must not keep the others from it. */
const subjectsOf = (judges: Judges, heads: readonly Item[]): { read: readonly Read[]; failed: Outcomes } => {
  const read: Read[] = [];
  const failed = new Map<string, Outcome>();
  for (const head of heads)
    try {
      read.push({ pk: head.pk, subject: judgeFor(judges, head).subjectOf(head) });
    } catch (error) {
      failed.set(head.pk, { error });
    }
  return { read, failed };
};

/** What was found in each matter, by its partition; those of a kind are judged together. */
const judgingsOf = async (
  { table, judges }: Ports,
  read: readonly Read[],
  now: Instant,
): Promise<ReadonlyMap<string, Judging>> => {
  const byKind = Map.groupBy(read, ({ subject }) => subject.kind);
  const judgings = new Map<string, Judging>();
  for (const [kind, ofKind] of byKind) {
    const subjects = ofKind.map(({ subject }) => subject);
    const found = await judges[kind]?.judge(table, { subjects, now });
    for (const { pk, subject } of ofKind) judgings.set(pk, found?.get(subject.id) ?? { found: [] });
  }
  return judgings;
};

/** One attempt. A matter that another has judged meanwhile is missing from the outcomes. */
const attempt = async (ports: Ports, heads: readonly Item[]): Promise<Outcomes> => {
  const { table, clock, judges, version } = ports;
  const { read, failed } = subjectsOf(judges, heads);
  const now = clock.now();
  const keys = read.map(({ pk }) => findingsHeadKey(pk));
  const [items, judgings] = await Promise.all([table.read("state", keys), judgingsOf(ports, read, now)]);
  const kept = new Map(items.map((item) => [keyText(item), item]));
  const settlings = read.map(({ pk, subject }) => ({
    subject,
    judging: judgings.get(pk) ?? { found: [] },
    kept: kept.get(keyText(findingsHeadKey(pk))),
  }));
  return new Map([...failed, ...(await settleAll(table, settlings, { rules: version, now }))]);
};

const headKey = (pk: string) => ({ pk, sk: "HEAD" });

const again = (ports: Ports, pk: string): Promise<Outcome> =>
  retryConflicts(async () => {
    const heads = await ports.table.read("state", [headKey(pk)]);
    return heads.length === 0 ? { judgement: NOTHING_NEW } : (await attempt(ports, heads)).get(pk);
  });

/**
 * Makes the findings of matters (by their partitions) agree with the matters as they are now, many at once: what they ask of
 * the registers is read once for all. Any change is a reason to judge; to judge twice, late or at the same time as another
 * changes nothing: every write holds only while nobody else has judged the matter since. What is not there has no outcome.
 */
export const judgeMatters =
  (ports: Ports) =>
  async (pks: readonly string[]): Promise<Outcomes> => {
    const heads = await ports.table.read("state", pks.map(headKey));
    if (heads.length === 0) return new Map();
    const outcomes = await attempt(ports, heads);
    const lost = heads.map(({ pk }) => pk).filter((pk) => !outcomes.has(pk));
    const repeated = lost.map(
      async (pk) => [pk, await again(ports, pk).catch((error: unknown): Outcome => ({ error }))] as const,
    );
    return new Map([...outcomes, ...(await Promise.all(repeated))]);
  };
