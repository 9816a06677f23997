import { finishing, opening, recording } from "../case-file/changes.ts";
import { caseCommand } from "../case-file/command.ts";
import type { CaseChange, CaseCommand, Context } from "../case-file/context.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import type { Review } from "../case-file/model/proceedings.ts";
import { REVIEW_CYCLE } from "../case-file/model/states.ts";
import { taskKey } from "../case-file/model/tasks.ts";
import { canBecome } from "../kernel/life-cycle.ts";
import { ok, refuse } from "../kernel/result.ts";
import { missing } from "../platform/refusal.ts";
import { fact } from "../record/recording.ts";
import { SETTINGS_KEY } from "../registers/model/settings.ts";
import type { SettleDisagreement } from "./contract.ts";
import { latestRound, openRound } from "./rounds.ts";

const NO_DISAGREEMENT = missing("承办机构对审核意见提出不同意见", "a disagreement with the opinion");

const settled = (head: CaseHead, review: Review, context: Context<SettleDisagreement>): CaseChange => {
  const { body, now, loaded } = context;
  const { round } = review;
  const stated = { act: "settleDisagreement", round, outcome: body.outcome } as const;
  const after = recording(head, stated, context).head;
  const again =
    body.outcome === "review-again"
      ? openRound({ head: after, proposal: review.proposal }, context)
      : undefined;
  return {
    head: again?.head ?? after,
    facts: [fact(context, "disagreement-settled", { ...body, round, next: again?.round })],
    writes: [
      ...finishing(
        loaded,
        { case: head.id, kind: "settle-disagreement", round },
        { outcome: body.outcome, at: now },
      ),
      ...(again?.writes ?? [opening(head, { kind: "revise-proposal", round, at: now })]),
    ],
    receipt: { round, settlement: body.outcome, next: again?.round },
  };
};

const command: CaseCommand<SettleDisagreement> = {
  action: "settleDisagreement",
  versioned: true,
  keys: ({ path }, caseId) => [
    SETTINGS_KEY,
    taskKey({ case: caseId, kind: "settle-disagreement", round: Number(path["round"]) }),
  ],
  decide: (head, context) => {
    const review = latestRound(head, context.path);
    return review && canBecome(REVIEW_CYCLE, review.state, "settled")
      ? ok(settled(head, review, context))
      : refuse(NO_DISAGREEMENT);
  },
};

/**
 * The head settles a disagreement between handler and reviewer (118号 四（十四）): the text is reviewed again, or revised.
 * A settlement is no review: 未经法制审核或者审核未通过的，不得作出决定 (处罚法 58).
 */
export const settleDisagreement = caseCommand(command);
