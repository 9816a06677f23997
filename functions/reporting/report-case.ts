import type { Ports as CasePorts } from "../case-file/context.ts";
import { MOST_WRITES } from "../jobs/model/kind.ts";
import type { Actor } from "../kernel/chain.ts";
import { rawText } from "../kernel/raw-text.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import { dateOf } from "../kernel/time.ts";
import type { Subject } from "../platform/auth/subject.ts";
import type { CommandCall } from "../platform/call.ts";
import { answerKey } from "../platform/idempotency.ts";
import { missing, type Refusal, wrongField } from "../platform/refusal.ts";
import { repeated } from "../record/admission.ts";
import { countingOn } from "../record/counting.ts";
import { loadedOf } from "../record/loaded.ts";
import { retryConflicts } from "../record/retry.ts";
import { agencyAsOf, agencyKey } from "../registers/model/agency.ts";
import type { ReportCase } from "./contract.ts";
import { decideReport } from "./decide-report.ts";
import { findFuture } from "./find-future.ts";
import { headNeeded, knownCase, neededFor, TOO_MANY_LIMITS, WORKED_HERE } from "./known-case.ts";

type Ports = Omit<CasePorts, "rules">;

const UNREGISTERED = missing("将本机关录入执法主体名录", "the agency's entry in the register of agencies");

/** With the words in which it came and what they say, a report fits into one fact (400 KB). */
const MOST_BYTES = 250_000;
const TOO_LONG = wrongField(
  "",
  "归集内容过长（上限约120 KB），请精简文字",
  "the report is too long (some 120 KB at most); shorten its texts",
);

/** A report is nobody's act in the case: a department's system brings it in its own name. */
const reporterOf = ({ id, name, agency, roles }: Subject): Actor => ({
  ...{ id, name, agency },
  role: roles.includes("handler") ? "handler" : "system",
});

const attempt = async (
  { table, clock, calendar }: Ports,
  call: CommandCall<ReportCase>,
): Promise<Result<object, Refusal> | undefined> => {
  const { subject, repetition } = call;
  const { raw = JSON.stringify(call.body), ...report } = call.body;
  if (Buffer.byteLength(raw) + Buffer.byteLength(JSON.stringify(report)) > MOST_BYTES)
    return refuse(TOO_LONG);
  const now = clock.now();
  const named = { agency: subject.agency, externalId: report.externalId };
  const items = await table.read("state", [answerKey(repetition), ...neededFor(named)]);
  const first = loadedOf(items);
  const answered = repeated(first, repetition);
  if (answered) return answered;
  const agency = agencyAsOf(first.item(agencyKey(subject.agency)), dateOf(now));
  if (!agency) return refuse(UNREGISTERED);
  const errors = findFuture(report, now);
  if (errors.length > 0) return refuse({ kind: "invalid-input", errors });
  const loaded = loadedOf([...items, ...(await table.read("state", headNeeded(named, first)))]);
  const before = knownCase(named, loaded);
  if (before?.mode === "handled") return refuse({ kind: "already-exists", what: WORKED_HERE, id: before.id });
  const decided = decideReport(
    {
      ...{ report, now, agency, actor: reporterOf(subject), source: { format: "api" } },
      raw: rawText(Buffer.from(raw, "utf8")),
    },
    before,
    { ...countingOn(loaded, calendar), repetition },
  );
  if (decided.writes.length > MOST_WRITES)
    return refuse({ kind: "invalid-input", errors: [{ pointer: "/acts", detail: TOO_MANY_LIMITS }] });
  const outcome = await table.write(decided.writes);
  return outcome.ok ? ok(decided.receipt) : undefined;
};

/**
 * Reports a case that is worked elsewhere (归集案件), under its agency's own number. It is recorded as it happened,
 * lawful or not. The same content again answers the same; other content becomes the next version of the same case.
 */
export const reportCase =
  (ports: Ports) =>
  (call: CommandCall<ReportCase>): Promise<Result<object, Refusal>> =>
    retryConflicts(() => attempt(ports, call));
