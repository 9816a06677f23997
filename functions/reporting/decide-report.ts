import { externalKey } from "../case-file/keys.ts";
import { changingCase, clocksOfCases } from "../case-file/kind.ts";
import type { ReportedCase } from "../case-file/model/reported.ts";
import type { Repetition } from "../platform/idempotency.ts";
import { keepingAnswer } from "../platform/idempotency.ts";
import type { Write } from "../platform/table.ts";
import type { Counting } from "../record/clocks.ts";
import type { Receipt } from "../record/commit.ts";
import type { Incoming, ReportOutcome } from "./model.ts";
import { contentOf, reportedHead } from "./reported-head.ts";

/** What a report changes: all its writes, with their conditions, and what is answered. */
export type Decided = { outcome: ReportOutcome; writes: readonly Write[]; receipt: Receipt };

/** By which figures its limits are counted, and the request that is kept with it, where there is one. */
export type By = Counting & { repetition?: Repetition };

const standing = ({ id, version, seq, reportedAt }: ReportedCase): Receipt & { caseId: string } => ({
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
    return {
      outcome: "unchanged",
      receipt,
      writes: repetition ? [keepingAnswer(repetition, receipt, now)] : [],
    };
  }
  const head = reportedHead(incoming, before);
  const known: Write = {
    table: "state",
    put: { ...externalKey(head.agency, head.externalId), case: head.id },
    when: [{ absent: "pk" }],
  };
  const written = changingCase({
    before,
    change: {
      head,
      facts: [factOf(incoming, head)],
      writes: before ? [] : [known],
    },
    versioned: true,
    now,
    clocks: clocksOfCases({ settingsOn, calendar }),
    ...(repetition && { repetition }),
  });
  return { outcome: before ? "changed" : "created", ...written };
};
