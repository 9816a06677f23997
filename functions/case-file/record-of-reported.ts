import { inTheirOrder } from "../record/act.ts";
import type { ReportedCase } from "./model/reported.ts";
import { handlersOf, reviewersOf } from "./people.ts";
import type { CaseRecord } from "./record.ts";

/** A case that is reported from elsewhere: who has worked it, and who has reviewed it, is known from its acts alone. */
export const recordOfReported = (head: ReportedCase): CaseRecord => ({
  id: head.id,
  mode: head.mode,
  procedure: head.procedure,
  agency: head.agency,
  region: head.region,
  caption: head.caption,
  powerItem: head.powerItem,
  parties: head.parties,
  persons: head.persons,
  handlers: handlersOf(head),
  reviewers: reviewersOf(head),
  whole: head.whole,
  acts: inTheirOrder(head.acts),
});
