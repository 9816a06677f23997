import * as z from "zod";
import { finishing, opening, recording } from "../case-file/changes.ts";
import { caseCommand } from "../case-file/command.ts";
import type { CaseChange, CaseCommand, Context } from "../case-file/context.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import type { Review } from "../case-file/model/proceedings.ts";
import { REVIEW_CYCLE } from "../case-file/model/states.ts";
import { taskKey } from "../case-file/model/tasks.ts";
import { proceedings } from "../case-file/proceedings/proceedings.ts";
import { namesSame } from "../case-file/proceedings/texts.ts";
import { changedPointers } from "../kernel/json-diff.ts";
import { canBecome } from "../kernel/life-cycle.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import { missing, type Refusal, wrongField } from "../platform/refusal.ts";
import { dataOf } from "../record/facts.ts";
import { fact } from "../record/recording.ts";
import type { SubmitForReview } from "./contract.ts";
import { openRound } from "./rounds.ts";

const ProposedFact = z.object({ proposal: z.unknown() });

const MOST_ROUNDS = 50;
const NO_PROPOSAL = missing("提出拟处理意见", "a proposal");
const OTHER = wrongField("/proposal", "不是当前的拟处理意见", "is not the proposal that stands");
const PENDING = missing("等待本轮审核意见", "the opinion of the round that is open");
const PASSED = missing("审核已通过，无须再次送审", "nothing: the review of this text is passed");
const TO_REVISE = missing(
  "按审核意见修改拟处理意见后重新送审；有不同意见的，写明理由（disagreement）",
  "a revised proposal, or your reasons for disagreeing (disagreement)",
);
const NOTHING_TO_DISPUTE = wrongField(
  "/disagreement",
  "没有可以提出异议的审核意见",
  "there is no opinion to disagree with",
);
const TOO_MANY = wrongField("/proposal", "送审次数过多", "too many rounds of review");

/** Sends the same text to the head, because the handler disagrees with the opinion. */
const dispute = (head: CaseHead, review: Review, context: Context<SubmitForReview>): CaseChange => {
  const { body, now, loaded } = context;
  const { round } = review;
  return {
    head: recording(head, { act: "disputeOpinion", round }, context).head,
    facts: [fact(context, "opinion-disputed", { ...body, round })],
    writes: [
      ...finishing(
        loaded,
        { case: head.id, kind: "handle-opinion", round },
        { outcome: "disputed", at: now },
      ),
      opening(head, { kind: "settle-disagreement", round, at: now }),
    ],
    receipt: { round, state: "disputed" },
  };
};

const textOf = (head: CaseHead, version: number | undefined, { fact }: Context<unknown>): unknown => {
  const digest = proceedings(head).proposals.find((proposal) => proposal.version === version);
  const recorded = digest && fact(digest.seq);
  return recorded && dataOf(recorded, ProposedFact).proposal;
};

/** What changed since the text of the round before: pointers into the proposal. Nothing for a first round. */
const changedSince = (head: CaseHead, context: Context<SubmitForReview>): readonly string[] | undefined => {
  const before = textOf(head, proceedings(head).reviews.at(-1)?.proposal.version, context);
  const now = textOf(head, context.body.proposal.version, context);
  return before === undefined ? undefined : changedPointers(before, now);
};

const submit = (head: CaseHead, context: Context<SubmitForReview>): CaseChange => {
  const { body } = context;
  const { head: after, round, writes } = openRound({ head, proposal: body.proposal }, context);
  const changed = changedSince(head, context);
  return {
    head: after,
    facts: [fact(context, "review-submitted", { ...body, round, changed })],
    writes,
    receipt: { round, state: "pending", changed },
  };
};

const decide = (head: CaseHead, context: Context<SubmitForReview>): Result<CaseChange, Refusal> => {
  const { proposal, review, reviews } = proceedings(head);
  if (!proposal) return refuse(NO_PROPOSAL);
  if (!namesSame(proposal, context.body.proposal)) return refuse(OTHER);
  const disagrees = context.body.disagreement !== undefined;
  if (!review) {
    if (disagrees) return refuse(NOTHING_TO_DISPUTE);
    return reviews.length >= MOST_ROUNDS ? refuse(TOO_MANY) : ok(submit(head, context));
  }
  if (review.state === "agreed") return refuse(PASSED);
  if (canBecome(REVIEW_CYCLE, review.state, "disputed"))
    return disagrees ? ok(dispute(head, review, context)) : refuse(TO_REVISE);
  return refuse(review.state === "settled" ? TO_REVISE : PENDING);
};

const command: CaseCommand<SubmitForReview> = {
  action: "submitForReview",
  versioned: true,
  more: (head) => {
    const { reviews, proposals, proposal } = proceedings(head);
    const last = reviews.at(-1);
    if (!last) return {};
    const versions = [last.proposal.version, proposal?.version];
    return {
      keys: [taskKey({ case: head.id, kind: "handle-opinion", round: last.round })],
      facts: proposals.filter(({ version }) => versions.includes(version)).map(({ seq }) => seq),
    };
  },
  decide,
};

/** Submits the proposal to legal review (送审). Each round keeps which text the round before was given. */
export const submitForReview = caseCommand(command);
