import * as z from "zod";
import { readAnyHead } from "../case-file/any-head.ts";
import { dataOf, readFact } from "../case-file/facts.ts";
import { casePartition, factKey } from "../case-file/keys.ts";
import { readClock } from "../case-file/model/clock.ts";
import { type CaseHead, currentProposal } from "../case-file/model/head.ts";
import type { ReportedCase } from "../case-file/model/reported.ts";
import { readTask } from "../case-file/model/task.ts";
import { viewClock } from "../case-file/view-clock.ts";
import { EVIDENCE_PREFIX, readEvidence } from "../evidence/model.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import { mayOn } from "../platform/auth/ability.ts";
import type { Call } from "../platform/call.ts";
import type { Refusal } from "../platform/refusal.ts";
import type { Item, Table } from "../platform/table.ts";
import type { AnyCaseView, CaseView, ReportedCaseView } from "./views.ts";

const Proposed = z.object({ proposal: z.unknown() });

const proposalText = async (table: Table, head: CaseHead): Promise<unknown> => {
  const digest = currentProposal(head);
  if (!digest) return undefined;
  const [item] = await table.read("facts", [factKey(head.chain.id, digest.seq)]);
  return item && dataOf(readFact(item), Proposed).proposal;
};

const under = (items: readonly Item[], prefix: string): readonly Item[] =>
  items.filter(({ sk }) => sk.startsWith(prefix));

const clocksIn = (items: readonly Item[]) => under(items, "CLOCK#").map(readClock).map(viewClock);

const viewOf = (head: CaseHead, items: readonly Item[], proposal: unknown): CaseView => ({
  ...head,
  handlers: [...head.handlers],
  clocks: clocksIn(items),
  tasks: under(items, "TASK#").map(readTask),
  evidence: under(items, EVIDENCE_PREFIX).map(readEvidence),
  ...(proposal !== undefined && { proposal }),
});

const viewOfReported = (
  { seq: _, content: __, ...head }: ReportedCase,
  items: readonly Item[],
): ReportedCaseView => ({
  ...head,
  parties: head.parties.map(({ idNumber: _, ...party }) => party),
  clocks: clocksIn(items),
});

/** Reads a case with its clocks; of one that is worked here also its tasks, evidence and the proposal that stands. */
export const getCase =
  ({ table }: { table: Table }) =>
  async (call: Call): Promise<Result<AnyCaseView, Refusal>> => {
    const items = await table.query({ table: "state", pk: casePartition(call.path["caseId"] ?? "") });
    const item = items.find(({ sk }) => sk === "HEAD");
    const head = item && readAnyHead(item);
    if (!head || !mayOn(call.ability, "getCase", head)) return refuse({ kind: "not-found" });
    if (head.mode === "reported") return ok(viewOfReported(head, items));
    return ok(viewOf(head, items, await proposalText(table, head)));
  };
