import type { LiveDecision, PublicAgency, Remedy } from "../../static-site/pages/model.ts";
import { decisionPath } from "../../static-site/pages/paths.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import { type Proceedings, proceedings } from "../case-file/proceedings/proceedings.ts";
import type { Calendar } from "../kernel/calendar.ts";
import { endOfPeriod } from "../kernel/end-of-period.ts";
import { dateOf, yearOf } from "../kernel/time.ts";
import { limitIn, type Settings } from "../law/settings.ts";
import type { Agency } from "../registers/model/agency.ts";
import type { PublicRecord } from "./model.ts";

export type Published = {
  record: PublicRecord;
  head: CaseHead;
  agency: Agency;
  shown: PublicAgency;
  settings: Settings;
  calendar: Calendar;
};

/** How and until when the decision can be contested; the day follows from its receipt. */
const remedy = (
  limit: "reconsideration" | "suit",
  organ: string,
  { head, settings, calendar }: Published,
): Remedy => {
  const receivedAt = proceedings(head).service?.receivedAt;
  if (!receivedAt) return { organ, provisional: false };
  const { due, provisional } = endOfPeriod(dateOf(receivedAt), limitIn(settings, limit).period, calendar);
  return { organ, until: due, provisional };
};

const performed = ({ obligations }: Proceedings): LiveDecision["performed"] => {
  if (obligations.length === 0) return "nothing-to-perform";
  if (obligations.every(({ state }) => state === "performed")) return "fully";
  return obligations.some(({ state }) => state !== "open") ? "partly" : "none";
};

/** The page of a published decision, from the record that was approved and the case as it is now. */
export const decisionModel = (published: Published, sha256: string): LiveDecision => {
  const { record, head, agency, shown } = published;
  const { text } = record;
  const { service } = proceedings(head);
  return {
    state: "in-force",
    stateSince: record.decidedOn,
    path: decisionPath(yearOf(record.decidedOn), record.publicId),
    version: record.version,
    sha256,
    publishedOn: dateOf(record.publishedAt),
    until: record.until,
    agency: shown,
    ...text,
    documentNumber: record.documentNumber,
    decidedOn: record.decidedOn,
    parties: record.parties,
    violated: record.violated,
    penalties: record.penalties,
    ...(record.fineInWords && { fine: { amount: record.fine, inWords: record.fineInWords } }),
    performed: performed(proceedings(head)),
    ...(service?.receivedAt && { receivedOn: dateOf(service.receivedAt) }),
    reconsideration: remedy("reconsideration", agency.reconsiderationAuthority, published),
    suit: remedy("suit", agency.court, published),
    // Who contests an on-the-spot decision applies for reconsideration first (复议法 23).
    ...(head.procedure === "simple" && { reconsiderationFirst: true }),
  };
};
