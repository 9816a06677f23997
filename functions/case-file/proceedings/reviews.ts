import { canBecome } from "../../kernel/life-cycle.ts";
import type { Act } from "../acts/acts.ts";
import type { ProposalDigest, Review } from "../model/proceedings.ts";
import { REVIEW_CYCLE } from "../model/states.ts";
import { nameOf } from "./texts.ts";

/** What an act changes of its round; undefined where it changes none. */
const changeOf = (act: Act): Partial<Review> | undefined => {
  switch (act.act) {
    case "requestMaterial":
      return { materialWanted: true };
    case "supplyMaterial":
      return { materialWanted: false };
    case "giveReviewOpinion":
      return {
        ...{ state: act.outcome ?? "issues", opinion: act.seq, opinionAt: act.at, materialWanted: false },
        ...(act.by && { reviewer: act.by }),
      };
    case "disputeOpinion":
      return { state: "disputed" };
    case "settleDisagreement":
      return { state: "settled", ...(act.outcome && { settlement: act.outcome }) };
    default:
      return undefined;
  }
};

/** A new text voids the opinion on the text before it. */
const voided = (review: Review): Review =>
  canBecome(REVIEW_CYCLE, review.state, "void")
    ? { ...review, state: "void", materialWanted: false }
    : review;

/** The rounds of legal review (法制审核), in the order in which their texts were submitted. */
export const reviewsIn = (acts: readonly Act[], proposals: readonly ProposalDigest[]): readonly Review[] => {
  let reviews: readonly Review[] = [];
  for (const act of acts) {
    if (act.act === "proposeDecision") reviews = reviews.map(voided);
    if (act.act === "submitForReview")
      reviews = [
        ...reviews,
        {
          ...{ round: act.round, seq: act.seq, proposal: nameOf(proposals, act.version), state: "pending" },
          ...{ submittedAt: act.at, submittedBy: act.by, materialWanted: false },
        } as Review,
      ];
    const change = changeOf(act);
    if (change && "round" in act)
      reviews = reviews.map((review) => (review.round === act.round ? { ...review, ...change } : review));
  }
  return reviews;
};
