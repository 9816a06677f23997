import type { ActOf } from "../case-file/acts/acts.ts";
import type { CaseRecord } from "../case-file/record.ts";
import type { Judged } from "../case-file/rules.ts";
import type { Finding } from "../law/rule.ts";
import { notAfter } from "../record/act.ts";

const said = (zh: string, en: string): readonly Finding[] => [{ pointer: "/proposal", detail: { zh, en } }];

const NOT_REVIEWED = said("没有经过法制审核", "there was no legal review of this proposal");
const NOT_PASSED = said("法制审核没有通过", "the legal review was not passed");
const PASSED_LATER = said(
  "决定时间早于法制审核通过的时间",
  "the decision is dated before the review was passed",
);

type Decision = ActOf<"decideCase">;

/** Of the same version of the text; a report may not know versions, and then every review counts. */
const ofText = (review: ActOf<"submitForReview" | "giveReviewOpinion">, { version }: Decision): boolean =>
  review.version === undefined || version === undefined || review.version === version;

const roundsOf = ({ acts }: CaseRecord, decision: Decision) =>
  acts.filter(
    (act): act is ActOf<"submitForReview" | "giveReviewOpinion"> =>
      (act.act === "submitForReview" || act.act === "giveReviewOpinion") && ofText(act, decision),
  );

/** Whether the text of a decision was sent to review at all. */
export const wasSubmitted = ({ record, act }: Judged<"decideCase">): boolean =>
  roundsOf(record, act).length > 0;

/** Findings where the text of a decision was not reviewed, not agreed to, or agreed to only after the decision. */
export const unpassed = ({ record, act }: Judged<"decideCase">): readonly Finding[] => {
  const rounds = roundsOf(record, act);
  if (rounds.length === 0) return record.whole ? NOT_REVIEWED : [];
  const last = rounds.at(-1);
  if (last?.act !== "giveReviewOpinion" || last.outcome !== "agreed") return NOT_PASSED;
  return notAfter(last, act) ? [] : PASSED_LATER;
};
