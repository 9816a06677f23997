import { opening, put, recording } from "../case-file/changes.ts";
import type { Context } from "../case-file/context.ts";
import { flowItem, wantFlow } from "../case-file/model/flow.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import type { ProposalName, Review } from "../case-file/model/proceedings.ts";
import { proceedings } from "../case-file/proceedings/proceedings.ts";
import type { Write } from "../platform/table.ts";

/** The round of review that a path names, if it is the latest one. */
export const latestRound = (head: CaseHead, path: Readonly<Record<string, string>>): Review | undefined => {
  const review = proceedings(head).reviews.at(-1);
  return review && String(review.round) === path["round"] ? review : undefined;
};

type Opening = { head: CaseHead; proposal: ProposalName };

/** Opens a round of review: the reviewers' task, its clock, and the flow that waits for the opinion. */
export const openRound = (
  { head, proposal }: Opening,
  context: Context<unknown>,
): { head: CaseHead; round: number; writes: readonly Write[] } => {
  const { reviews, proposals } = proceedings(head);
  const round = reviews.length + 1;
  const substance = proposals.find(({ version }) => version === proposal.version)?.substance;
  const stated = {
    act: "submitForReview",
    round,
    version: proposal.version,
    ...(substance && { substance }),
  } as const;
  const { head: after } = recording(head, stated, context);
  const limits = [{ limit: "review", round }] as const;
  return {
    head: after,
    round,
    writes: [
      opening(head, { kind: "review-proposal", round, at: context.now, limits }),
      put(flowItem(wantFlow({ case: head.id, flow: "legal-review", round }))),
    ],
  };
};
