import { clockFor, nextSeq, opening, put, starting } from "../case-file/changes.ts";
import { flowItem, wantFlow } from "../case-file/model/flow.ts";
import type { CaseHead, ProposalName, Review } from "../case-file/model/head.ts";
import type { Scene } from "../case-file/scene.ts";
import { dateOf } from "../kernel/time.ts";
import type { Write } from "../platform/table.ts";

/** The round of review that a path names, if it is the latest one. */
export const latestRound = (head: CaseHead, path: Readonly<Record<string, string>>): Review | undefined => {
  const review = head.reviews.at(-1);
  return review && String(review.round) === path["round"] ? review : undefined;
};

export const withReview = (head: CaseHead, review: Review): CaseHead => ({
  ...head,
  reviews: head.reviews.map((other) => (other.round === review.round ? review : other)),
});

type Opening = { head: CaseHead; proposal: ProposalName };

/** Opens a round of review: the reviewers' task, its clock, and the flow that waits for the opinion. */
export const openRound = (
  { head, proposal }: Opening,
  scene: Scene<unknown>,
): { review: Review; writes: Write[] } => {
  const round = head.reviews.length + 1;
  const { occurredAt, now, actor } = scene;
  const clock = clockFor(head, { limit: "review", round, start: dateOf(occurredAt) }, scene);
  const review: Review = {
    round,
    seq: nextSeq(head),
    proposal,
    state: "pending",
    submittedAt: occurredAt,
    submittedBy: actor.id,
    materialWanted: false,
  };
  return {
    review,
    writes: [
      opening(head, { kind: "review-proposal", round, at: now, due: clock.due }),
      starting(clock, now),
      put(flowItem(wantFlow({ case: head.id, flow: "legal-review", round }))),
    ],
  };
};
