import { finishing, opening, recording, voiding } from "../case-file/changes.ts";
import { caseCommand } from "../case-file/command.ts";
import type { CaseCommand, Context } from "../case-file/context.ts";
import { refusalByRules } from "../case-file/judge.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import type { Review } from "../case-file/model/proceedings.ts";
import { REVIEW_CYCLE } from "../case-file/model/states.ts";
import { taskKey } from "../case-file/model/tasks.ts";
import { proceedings } from "../case-file/proceedings/proceedings.ts";
import { namesSame } from "../case-file/proceedings/texts.ts";
import { canBecome } from "../kernel/life-cycle.ts";
import { ok, refuse } from "../kernel/result.ts";
import { missing, wrongField } from "../platform/refusal.ts";
import type { Write } from "../platform/table.ts";
import { officerKeys } from "../record/context.ts";
import { fact } from "../record/recording.ts";
import type { GiveReviewOpinion } from "./contract.ts";
import { latestRound } from "./rounds.ts";

export const NOT_OPEN = missing("送法制审核", "a round of review that is open");
const OTHER = wrongField("/proposal", "不是送审的文本", "is not the text that was submitted");
const BEFORE = wrongField("/occurredAt", "不得早于送审时间", "must not be earlier than the submission");

const roundOf = (path: Readonly<Record<string, string>>): number => Number(path["round"]);

const recordedOpinion = (head: CaseHead, review: Review, context: Context<GiveReviewOpinion>) => {
  const { round, proposal } = review;
  const substance = proceedings(head).proposals.find(
    ({ version }) => version === proposal.version,
  )?.substance;
  return recording(
    head,
    {
      act: "giveReviewOpinion",
      round,
      version: proposal.version,
      outcome: context.body.outcome,
      ...(substance && { substance }),
    },
    context,
  );
};

const following = (
  head: CaseHead,
  { round }: Review,
  context: Context<GiveReviewOpinion>,
): readonly Write[] => {
  const { body, now, loaded } = context;
  return [
    ...finishing(
      loaded,
      { case: head.id, kind: "review-proposal", round },
      { outcome: body.outcome, at: now },
    ),
    ...voiding(loaded, { case: head.id, kind: "supply-material", round }, now),
    ...(body.outcome === "issues" ? [opening(head, { kind: "handle-opinion", round, at: now })] : []),
  ];
};

const command: CaseCommand<GiveReviewOpinion> = {
  action: "giveReviewOpinion",
  versioned: true,
  keys: ({ subject, path }, caseId) => [
    ...officerKeys([subject.id]),
    taskKey({ case: caseId, kind: "review-proposal", round: roundOf(path) }),
    taskKey({ case: caseId, kind: "supply-material", round: roundOf(path) }),
  ],
  decide: (head, context) => {
    const { body, occurredAt } = context;
    const review = latestRound(head, context.path);
    if (!review || !canBecome(REVIEW_CYCLE, review.state, body.outcome)) return refuse(NOT_OPEN);
    if (!namesSame(review.proposal, body.proposal)) return refuse(OTHER);
    if (occurredAt < review.submittedAt) return refuse(BEFORE);
    const recorded = recordedOpinion(head, review, context);
    const refusal = refusalByRules(recorded, context);
    if (refusal) return refuse(refusal);
    return ok({
      head: recorded.head,
      facts: [fact(context, "review-opinion-given", { ...body, round: review.round })],
      writes: following(head, review, context),
      receipt: { round: review.round, state: body.outcome },
    });
  },
};

/** Gives the opinion of a round of review (法制审核意见): 同意 or 存在问题, in writing, on one named text. */
export const giveReviewOpinion = caseCommand(command);
