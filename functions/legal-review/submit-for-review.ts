import * as z from "zod";
import { fact, finishing, opening, recording } from "../case-file/changes.ts";
import { caseCommand } from "../case-file/command.ts";
import type { Change } from "../case-file/commit.ts";
import { dataOf } from "../case-file/facts.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import type { Review } from "../case-file/model/proceedings.ts";
import { REVIEW_CYCLE } from "../case-file/model/states.ts";
import { taskKey } from "../case-file/model/task.ts";
import { proceedings } from "../case-file/proceedings/proceedings.ts";
import { namesSame } from "../case-file/proceedings/texts.ts";
import type { CaseCommand, Scene } from "../case-file/scene.ts";
import { changedPointers } from "../kernel/json-diff.ts";
import { canBecome } from "../kernel/life-cycle.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import { missing, type Refusal, wrongField } from "../platform/refusal.ts";
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
const dispute = (head: CaseHead, review: Review, scene: Scene<SubmitForReview>): Change => {
  const { body, now, shelf } = scene;
  const { round } = review;
  return {
    head: recording(head, { act: "disputeOpinion", round }, scene).head,
    facts: [fact(scene, "opinion-disputed", { ...body, round })],
    writes: [
      ...finishing(shelf, { case: head.id, kind: "handle-opinion", round }, { outcome: "disputed", at: now }),
      opening(head, { kind: "settle-disagreement", round, at: now }),
    ],
    receipt: { round, state: "disputed" },
  };
};

const textOf = (head: CaseHead, version: number | undefined, { fact }: Scene<unknown>): unknown => {
  const digest = proceedings(head).proposals.find((proposal) => proposal.version === version);
  const recorded = digest && fact(digest.seq);
  return recorded && dataOf(recorded, ProposedFact).proposal;
};

/** What changed since the text of the round before: pointers into the proposal. Nothing for a first round. */
const changedSince = (head: CaseHead, scene: Scene<SubmitForReview>): readonly string[] | undefined => {
  const before = textOf(head, proceedings(head).reviews.at(-1)?.proposal.version, scene);
  const now = textOf(head, scene.body.proposal.version, scene);
  return before === undefined ? undefined : changedPointers(before, now);
};

const submit = (head: CaseHead, scene: Scene<SubmitForReview>): Change => {
  const { body } = scene;
  const { head: after, round, writes } = openRound({ head, proposal: body.proposal }, scene);
  const changed = changedSince(head, scene);
  return {
    head: after,
    facts: [fact(scene, "review-submitted", { ...body, round, changed })],
    writes,
    receipt: { round, state: "pending", changed },
  };
};

const decide = (head: CaseHead, scene: Scene<SubmitForReview>): Result<Change, Refusal> => {
  const { proposal, review, reviews } = proceedings(head);
  if (!proposal) return refuse(NO_PROPOSAL);
  if (!namesSame(proposal, scene.body.proposal)) return refuse(OTHER);
  const disagrees = scene.body.disagreement !== undefined;
  if (!review) {
    if (disagrees) return refuse(NOTHING_TO_DISPUTE);
    return reviews.length >= MOST_ROUNDS ? refuse(TOO_MANY) : ok(submit(head, scene));
  }
  if (review.state === "agreed") return refuse(PASSED);
  if (canBecome(REVIEW_CYCLE, review.state, "disputed"))
    return disagrees ? ok(dispute(head, review, scene)) : refuse(TO_REVISE);
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
