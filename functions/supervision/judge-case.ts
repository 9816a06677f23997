import { casePartition, headKey } from "../case-file/keys.ts";
import type { Clock } from "../kernel/clock.ts";
import type { Table } from "../platform/table.ts";
import { retryConflicts } from "../record/retry.ts";
import { difference, type Step } from "./difference.ts";
import { foundIn, type Ports as Judges } from "./found-in.ts";
import { FINDING_PREFIX, findingsChain, isFinding, readFinding } from "./model.ts";
import { recordFindings } from "./record-findings.ts";
import { recordFrom, type Subject } from "./record-from.ts";

export type Ports = Judges & { clock: Clock };

/** How many findings were raised, changed and resolved. */
export type Judgement = Record<Step["kind"], number>;

const counted = (steps: readonly Step[]): Judgement => {
  const counts: Judgement = { raised: 0, changed: 0, resolved: 0 };
  for (const { kind } of steps) counts[kind] += 1;
  return counts;
};

const subjectOf = async (table: Table, caseId: string): Promise<Subject | undefined> => {
  const [item] = await table.read("state", [headKey(caseId)]);
  return item && recordFrom(item);
};

/** One attempt; undefined where the case or its findings moved on meanwhile. */
const attempt = async (ports: Ports, caseId: string): Promise<Judgement | undefined> => {
  const { table, clock } = ports;
  const items = await table.query({ table: "state", pk: casePartition(caseId), prefix: FINDING_PREFIX });
  const subject = await subjectOf(table, caseId);
  if (!subject) return counted([]);
  const now = clock.now();
  const known = items.filter(isFinding).map(readFinding);
  const found = await foundIn(ports, subject.record, now);
  const steps = difference({ known, found }, { ...subject.record, now });
  if (steps.length === 0) return counted([]);
  const written = await recordFindings(table, { case: caseId, chain: findingsChain(items) }, { steps, now });
  // Whoever judged a later state may have found nothing to write before this was written: look once more.
  const after = written ? await subjectOf(table, caseId) : undefined;
  return after?.moved === subject.moved ? counted(steps) : undefined;
};

/**
 * Makes the findings of a case agree with the case as it is now. Any change is a reason to judge; to judge twice, late or
 * at the same time as another changes nothing: every write holds only on the end of the chain that it was decided on.
 */
export const judgeCase =
  (ports: Ports) =>
  (caseId: string): Promise<Judgement> =>
    retryConflicts(() => attempt(ports, caseId));
