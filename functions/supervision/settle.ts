import type { Instant } from "../kernel/time.ts";
import type { Item, Table } from "../platform/table.ts";
import { partitionOf } from "../record/keys.ts";
import { difference, type Step } from "./difference.ts";
import { readFinding } from "./finding-lists.ts";
import { type FindingsHead, hashOf, type JudgedUpTo, readFindingsHead } from "./findings-head.ts";
import { counted, NOTHING_NEW, type Outcome, type Outcomes } from "./judgement.ts";
import { FINDING_PREFIX, type Found } from "./model.ts";
import { transactionsOf } from "./record-findings.ts";
import type { Judging, Subject } from "./subject.ts";
import { type Written, writeTogether } from "./write-together.ts";

const pkOf = ({ kind, id }: Subject): string => partitionOf({ name: kind }, id);

/** A matter that was judged: what it was judged as, what was found, and what is kept of its findings. */
export type Settling = { subject: Subject; judging: Judging; kept: Item | undefined };

type Due = { head: FindingsHead; judged: JudgedUpTo; steps: readonly Step[] };

/** What is known of a matter at once, or what is to be written of it. `lost`: another has judged a later state of it. */
type Settled = { outcome: Outcome } | { due: Due } | "lost";

type At = { rules: string; now: Instant };

/** The steps that make the findings of a matter agree with what was found. */
const stepsOf = async (
  table: Table,
  subject: Subject,
  { found, now }: { found: readonly Found[]; now: Instant },
): Promise<readonly Step[]> => {
  const items = await table.query({ table: "state", pk: pkOf(subject), prefix: FINDING_PREFIX });
  return difference({ known: items.map(readFinding), found }, { ...subject, now });
};

const settle = async (table: Table, { subject, judging, kept }: Settling, at: At): Promise<Settled> => {
  if ("error" in judging) return { outcome: judging };
  const { chain } = subject;
  const { found } = judging;
  const head = readFindingsHead(kept);
  const before = head.judged?.chain === chain.id ? head.judged : undefined;
  if (before && before.seq > chain.seq) return "lost";
  const judged = { chain: chain.id, seq: chain.seq, rules: at.rules, found: hashOf(found, subject) };
  const agrees = before ? before.found === judged.found : kept === undefined && found.length === 0;
  if (agrees && before?.seq === judged.seq) return { outcome: { judgement: NOTHING_NEW } };
  const steps = agrees ? [] : await stepsOf(table, subject, { found, now: at.now });
  return { due: { head, judged, steps } };
};

const outcomeOf = (settled: Settled, written: Written = "written"): Outcome | undefined => {
  if (settled === "lost" || written === "lost") return undefined;
  if ("outcome" in settled) return settled.outcome;
  return written === "written" ? { judgement: counted(settled.due.steps) } : written;
};

/**
 * Makes the findings that are kept agree with what was found in matters, and notes up to where each is judged. Nothing is
 * read or written of a matter whose findings agree. A matter that another has judged meanwhile is missing from the outcomes.
 */
export const settleAll = async (table: Table, settlings: readonly Settling[], at: At): Promise<Outcomes> => {
  const all = await Promise.all(
    settlings.map(async (settling) => {
      const settled = await settle(table, settling, at).catch((error): Settled => ({ outcome: { error } }));
      return { pk: pkOf(settling.subject), settled };
    }),
  );
  const parcels = all.flatMap(({ pk, settled }) =>
    settled !== "lost" && "due" in settled
      ? [{ pk, transactions: transactionsOf({ pk, ...settled.due, now: at.now }) }]
      : [],
  );
  const written = await writeTogether(table, parcels);
  return new Map(
    all.flatMap(({ pk, settled }) => {
      const outcome = outcomeOf(settled, written.get(pk));
      return outcome ? [[pk, outcome] as const] : [];
    }),
  );
};
