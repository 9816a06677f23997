import { casePartition } from "../case-file/keys.ts";
import type { Instant } from "../kernel/time.ts";
import type { Item, Table } from "../platform/table.ts";
import { difference } from "./difference.ts";
import { readFinding } from "./finding-lists.ts";
import { type FindingsHead, hashOf, type JudgedUpTo, readFindingsHead } from "./findings-head.ts";
import type { Judging } from "./found-in.ts";
import { counted, NOTHING_NEW, type Outcome, type Outcomes } from "./judgement.ts";
import { markJudged } from "./mark-judged.ts";
import { FINDING_PREFIX, type Found } from "./model.ts";
import { recordFindings } from "./record-findings.ts";
import type { Subject } from "./record-from.ts";

/** A case that was judged: what it was judged as, what was found, and what is kept of its findings. */
export type Settling = { subject: Subject; judging: Judging; kept: Item | undefined };

type Versions = { rules: string; now: Instant };

/** What is to be done for a case; `lost`: a later state of it has been judged since it was read. */
type Due =
  | { kind: "failed"; error: unknown }
  | { kind: "lost" | "nothing" }
  | { kind: "mark" | "write"; head: FindingsHead; judged: JudgedUpTo; found: readonly Found[] };

const dueOf = ({ subject, judging, kept }: Settling, rules: string): Due => {
  if ("error" in judging) return { kind: "failed", error: judging.error };
  const { record, chain } = subject;
  const { found } = judging;
  const head = readFindingsHead(kept);
  const before = head.judged?.chain === chain.id ? head.judged : undefined;
  if (before && before.seq > chain.seq) return { kind: "lost" };
  const judged = { chain: chain.id, seq: chain.seq, rules, found: hashOf(found, record) };
  if (before?.found === judged.found)
    return before.seq === judged.seq ? { kind: "nothing" } : { kind: "mark", head, judged, found };
  const kind = kept === undefined && found.length === 0 ? "mark" : "write";
  return { kind, head, judged, found };
};

/** Reads the findings of a case, and writes what makes them agree with what was found. Undefined: another was faster. */
const write = async (
  table: Table,
  { subject: { record }, due }: { subject: Subject; due: Due & { kind: "mark" | "write" } },
  now: Instant,
): Promise<Outcome | undefined> => {
  const { head, judged, found } = due;
  const items = await table.query({ table: "state", pk: casePartition(record.id), prefix: FINDING_PREFIX });
  const steps = difference({ known: items.map(readFinding), found }, { ...record, now });
  const written = await recordFindings(table, { caseId: record.id, head, steps, judged, now });
  return written ? { judgement: counted(steps) } : undefined;
};

const isMark = (due: Due): due is Due & { kind: "mark" } => due.kind === "mark";

/**
 * Makes the findings that are kept agree with what was found in cases, and notes up to where each is judged. Nothing is
 * read or written of a case whose findings agree. A case that another has judged meanwhile is missing from the outcomes.
 */
export const settleAll = async (
  table: Table,
  settlings: readonly Settling[],
  { rules, now }: Versions,
): Promise<Outcomes> => {
  const all = settlings.map(({ subject, ...rest }) => ({
    subject,
    id: subject.record.id,
    due: dueOf({ subject, ...rest }, rules),
  }));
  const marks = all.flatMap(({ id, due }) => (isMark(due) ? [{ caseId: id, ...due }] : []));
  const lost = await markJudged(table, marks);
  const outcomes = await Promise.all(
    all.map(async ({ id, subject, due }): Promise<readonly [string, Outcome | undefined]> => {
      switch (due.kind) {
        case "failed":
          return [id, { error: due.error }];
        case "lost":
          return [id, undefined];
        case "nothing":
          return [id, { judgement: NOTHING_NEW }];
        case "mark":
          return [id, lost.has(id) ? undefined : { judgement: NOTHING_NEW }];
        case "write":
          return [id, await write(table, { subject, due }, now).catch((error: unknown) => ({ error }))];
      }
    }),
  );
  return new Map(outcomes.flatMap(([id, outcome]) => (outcome ? [[id, outcome] as const] : [])));
};
