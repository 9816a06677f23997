import * as z from "zod";
import { Fact } from "../case-file/contract.ts";
import { CaseHead } from "../case-file/model/head.ts";
import { PROCEEDINGS_SHAPE } from "../case-file/model/proceedings.ts";
import { ReportedCase } from "../case-file/model/reported.ts";
import { CaseSummary } from "../case-file/model/summary.ts";
import { TaskView } from "../case-file/model/tasks.ts";
import { RecordedParty } from "../case-file/record.ts";
import { Evidence } from "../evidence/model.ts";
import { Day, Moment } from "../kernel/shapes.ts";
import { LIMIT_NAMES } from "../law/limits.ts";
import { LimitClock } from "../record/clock.ts";

const bilingual = z.strictObject({ zh: z.string(), en: z.string() });

/** A clock as people read it: which limit, by which article, until when, and why that day. */
const ClockView = z
  .strictObject({
    ...LimitClock.omit({ kind: true, matter: true, calendar: true }).shape,
    limit: z.enum(LIMIT_NAMES),
    title: bilingual,
    article: z.string(),
    calendar: z.string(),
    reason: bilingual,
    late: z.boolean(),
  })
  .meta({ id: "LimitClock" });

/** Of one limit, and of one run of it; without them, all of the case. */
export const ClockDaysQuery = z.strictObject({
  limit: z.enum(LIMIT_NAMES).optional(),
  round: z.coerce.number().int().min(1).optional(),
});
export type ClockDaysQuery = z.infer<typeof ClockDaysQuery>;

/** Each limit with the days from its start to its end: whether a day counts, as which, and why. */
export const ClockDays = z
  .strictObject({
    clocks: z.array(
      z.strictObject({
        ...ClockView.pick({ limit: true, round: true, title: true, article: true, due: true, reason: true })
          .shape,
        days: z.array(
          z.strictObject({
            day: Day,
            counts: z.boolean(),
            number: z.int().optional(),
            reason: bilingual,
          }),
        ),
      }),
    ),
  })
  .meta({ id: "ClockDays" });
export type ClockDays = z.infer<typeof ClockDays>;

/** A case as those who may see it read it. */
export const CaseView = z
  .strictObject({
    ...CaseHead.shape,
    ...PROCEEDINGS_SHAPE,
    openedAt: Moment,
    clocks: z.array(ClockView),
    tasks: z.array(TaskView),
    evidence: z.array(Evidence),
    /** The text of the proposal that stands. */
    proposal: z.unknown().optional(),
  })
  .meta({ id: "Case" });
export type CaseView = z.infer<typeof CaseView>;

/** A case that is reported from elsewhere. Numbers of identity documents are kept, and never shown. */
export const ReportedCaseView = z
  .strictObject({
    ...ReportedCase.omit({ seq: true, content: true }).shape,
    parties: z.array(RecordedParty.omit({ idNumber: true })),
    clocks: z.array(ClockView),
  })
  .meta({ id: "ReportedCase" });
export type ReportedCaseView = z.infer<typeof ReportedCaseView>;

export const AnyCaseView = z.discriminatedUnion("mode", [CaseView, ReportedCaseView]);
export type AnyCaseView = z.infer<typeof AnyCaseView>;

const Cursor = z.string().max(1000);
const Limit = z.coerce.number().int().min(1).max(100).default(50);

export const ListCases = z.strictObject({
  agency: z.string().length(18).optional(),
  cursor: Cursor.optional(),
  limit: Limit,
});
export type ListCases = z.infer<typeof ListCases>;

/** `next` is the cursor of the page behind this one; there is none on the last page. */
export const CasePage = z
  .strictObject({
    cases: z.array(CaseSummary),
    /** The calendar has changed, and due days are still being recounted. */
    recounting: z.literal(true).optional(),
    next: z.string().optional(),
  })
  .meta({ id: "CasePage" });

export const FactsQuery = z.strictObject({
  after: z.coerce.number().int().min(0).default(0),
  limit: Limit,
});
export type FactsQuery = z.infer<typeof FactsQuery>;

/** `next` is the number to ask `after` with. */
export const FactPage = z
  .strictObject({ facts: z.array(Fact), next: z.int().optional() })
  .meta({ id: "FactPage" });
