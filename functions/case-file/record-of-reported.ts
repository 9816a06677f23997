import type { Act } from "./acts/acts.ts";
import type { ReportedCase } from "./model/reported.ts";
import { actsOf, type CaseRecord, inTheirOrder } from "./record.ts";

const namedOfficers = (acts: readonly Act[]): readonly string[] =>
  acts.flatMap((act) => ("officers" in act ? (act.officers ?? []) : []));

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
  handlers: new Set(namedOfficers(head.acts)),
  reviewers: new Set(actsOf(head, "giveReviewOpinion").flatMap(({ by }) => by ?? [])),
  whole: head.whole,
  acts: inTheirOrder(head.acts),
});
