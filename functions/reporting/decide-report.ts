import { changing, type Receipt } from "../case-file/commit.ts";
import { type Counting, clocksOfHeads } from "../case-file/derived-writes.ts";
import { externalKey } from "../case-file/keys.ts";
import type { ReportedCase } from "../case-file/model/reported.ts";
import type { Repetition } from "../platform/mark.ts";
import { marking } from "../platform/mark.ts";
import type { Write } from "../platform/table.ts";
import type { Incoming, ReportOutcome } from "./model.ts";
import { contentOf, reportedHead } from "./reported-head.ts";

/** What a report changes: all its writes, with their conditions, and what is answered. */
export type Decided = { outcome: ReportOutcome; writes: readonly Write[]; receipt: Receipt };

/** By which figures its limits are counted, and the request that is kept with it, where there is one. */
export type By = Counting & { repetition?: Repetition };

const standing = ({ id, version, seq, reportedAt }: ReportedCase): Receipt => ({
  caseId: id,
  version,
  seq,
  recordedAt: reportedAt,
});

const factOf = ({ report, raw, source, actor, now }: Incoming, head: ReportedCase) => ({
  type: "case-reported",
  occurredAt: now,
  actor,
  data: {
    source,
    raw: raw.text,
    ...(raw.encoding && { encoding: raw.encoding }),
    sha256: raw.sha256,
    content: head.content,
    report,
  },
});

/**
 * Decides on a report: a case that was not known is made, another content of a known one becomes its next version, and
 * the same content changes nothing. Nothing is refused here: what is unlawful is recorded as it happened.
 */
export const decideReport = (
  incoming: Incoming,
  before: ReportedCase | undefined,
  { settingsOn, calendar, repetition }: By,
): Decided => {
  const { now } = incoming;
  if (before?.content === contentOf(incoming)) {
    const receipt = standing(before);
    return { outcome: "unchanged", receipt, writes: repetition ? [marking(repetition, receipt, now)] : [] };
  }
  const head = reportedHead(incoming, before);
  const known: Write = {
    table: "state",
    put: { ...externalKey(head.agency, head.externalId), case: head.id },
    when: [{ absent: "pk" }],
  };
  const written = changing({
    before,
    change: {
      head,
      facts: [factOf(incoming, head)],
      writes: before ? [] : [known],
    },
    versioned: true,
    now,
    clocks: clocksOfHeads({ settingsOn, calendar }),
    ...(repetition && { repetition }),
  });
  return { outcome: before ? "changed" : "created", ...written };
};
