import { clockIn, opening, put, recording } from "../case-file/changes.ts";
import { flowItem, wantFlow } from "../case-file/model/flow.ts";
import type { CaseHead, ProposalName, Review } from "../case-file/model/head.ts";
import type { Scene } from "../case-file/scene.ts";
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
): { head: CaseHead; review: Review; writes: Write[] } => {
  const round = head.reviews.length + 1;
  const { occurredAt, now, actor } = scene;
  const substance = head.proposals.find(({ version }) => version === proposal.version)?.substance;
  const stated = {
    act: "submitForReview",
    round,
    version: proposal.version,
    ...(substance && { substance }),
  } as const;
  const { head: recorded, act } = recording(head, stated, scene);
  const due = clockIn(recorded, { limit: "review", round }, scene)?.due;
  const review: Review = {
    round,
    seq: act.seq,
    proposal,
    state: "pending",
    submittedAt: occurredAt,
    submittedBy: actor.id,
    materialWanted: false,
  };
  return {
    head: { ...recorded, reviews: [...recorded.reviews, review] },
    review,
    writes: [
      opening(head, { kind: "review-proposal", round, at: now, ...(due && { due }) }),
      put(flowItem(wantFlow({ case: head.id, flow: "legal-review", round }))),
    ],
  };
};
