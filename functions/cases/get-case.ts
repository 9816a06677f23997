import * as z from "zod";
import { asCorrected } from "../case-file/corrected.ts";
import { readAnyHead } from "../case-file/head.ts";
import { casePartition } from "../case-file/keys.ts";
import { clocksOfCase, viewCaseClock } from "../case-file/kind.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import type { ReportedCase } from "../case-file/model/reported.ts";
import { viewTask } from "../case-file/model/tasks.ts";
import { handlersOf, reviewersOf } from "../case-file/people.ts";
import { proceedings } from "../case-file/proceedings/proceedings.ts";
import { EVIDENCE_PREFIX, readEvidence } from "../evidence/model.ts";
import type { Calendar } from "../kernel/calendar.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import type { PlainDate } from "../kernel/time.ts";
import { mayOn } from "../platform/auth/ability.ts";
import type { Call } from "../platform/call.ts";
import type { Refusal } from "../platform/refusal.ts";
import type { Item, Table } from "../platform/table.ts";
import type { LimitClock } from "../record/clock.ts";
import { COUNTING_KEYS, countingOn } from "../record/counting.ts";
import { dataOf, readFact } from "../record/facts.ts";
import { factKey } from "../record/keys.ts";
import { loadedOf } from "../record/loaded.ts";
import { type LimitRun, readTask } from "../record/task.ts";
import type { AnyCaseView, CaseView, ReportedCaseView } from "./views.ts";

const Proposed = z.object({ proposal: z.unknown() });

const proposalText = async (table: Table, head: CaseHead): Promise<unknown> => {
  const digest = proceedings(head).proposal;
  if (!digest) return undefined;
  const [item] = await table.read("facts", [factKey(head.chain.id, digest.seq)]);
  return item && dataOf(readFact(item), Proposed).proposal;
};

const under = (items: readonly Item[], prefix: string): readonly Item[] =>
  items.filter(({ sk }) => sk.startsWith(prefix));

type Seen = { items: readonly Item[]; clocks: readonly LimitClock[]; proposal: unknown };

const dueIn = (clocks: readonly LimitClock[], { limit, round }: LimitRun): PlainDate | undefined =>
  clocks.find((clock) => clock.limit === limit && clock.round === round)?.due;

/** What follows from the acts of a case, as its readers see it. */
const proceedingsView = (head: CaseHead, clocks: readonly LimitClock[]) => {
  const { notice: _, proposal: __, review: ___, ...derived } = proceedings(head);
  const until = (round: number) => dueIn(clocks, { limit: "hearing-request", round });
  return {
    ...derived,
    notices: derived.notices.map((notice) => {
      const due = until(notice.seq);
      return { ...notice, ...(due && { hearingUntil: due }) };
    }),
    handlers: [...handlersOf(head)],
    reviewers: [...reviewersOf(head)],
  };
};

const viewOf = (head: CaseHead, { items, clocks, proposal }: Seen): CaseView =>
  ({
    ...head,
    acts: asCorrected(head.acts),
    ...proceedingsView(head, clocks),
    clocks: clocks.map(viewCaseClock),
    tasks: under(items, "TASK#")
      .map(readTask)
      .map((task) => viewTask(task, (run) => dueIn(clocks, run))),
    evidence: under(items, EVIDENCE_PREFIX).map(readEvidence),
    ...(proposal !== undefined && { proposal }),
  }) as CaseView;

const viewOfReported = (
  { seq: _, content: __, ...head }: ReportedCase,
  clocks: readonly LimitClock[],
): ReportedCaseView => ({
  ...head,
  parties: head.parties.map(({ idNumber: _, ...party }) => party),
  clocks: clocks.map(viewCaseClock),
});

/** Reads a case with its limits; of one that is worked here also its tasks, evidence and the proposal that stands. */
export const getCase =
  ({ table, calendar }: { table: Table; calendar: Calendar }) =>
  async (call: Call): Promise<Result<AnyCaseView, Refusal>> => {
    const pk = casePartition(call.path["caseId"] ?? "");
    const [items, figures] = await Promise.all([
      table.query({ table: "state", pk }),
      table.read("state", COUNTING_KEYS),
    ]);
    const item = items.find(({ sk }) => sk === "HEAD");
    const head = item && readAnyHead(item);
    if (!head || !mayOn(call.ability, "getCase", head)) return refuse({ kind: "not-found" });
    const clocks = clocksOfCase(head, countingOn(loadedOf(figures), calendar));
    if (head.mode === "reported") return ok(viewOfReported(head, clocks));
    return ok(viewOf(head, { items, clocks, proposal: await proposalText(table, head) }));
  };
