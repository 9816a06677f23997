import { newWorld, type Sent, type World } from "../world.ts";
import { decisionBody, noticeBody, penaltyProposal, publishBody } from "./bodies.ts";
import { type LawfulCase, lawfulCase, type Step } from "./lawful-case.ts";
import type { Part } from "./people.ts";
import type { Operation } from "./use-cases.ts";

/** An act that moves a case on: where the case must be, who does it, and what he sends. */
export type Act = {
  operation: Operation;
  who: Part;
  until: Step;
  /** In which procedure the case is; the ordinary one where none is said. */
  procedure?: string;
  /** What must happen beside the lawful steps before the act is open. */
  first?: (walked: LawfulCase) => Promise<void>;
  sent: (walked: LawfulCase) => Sent & { body: object };
};

const giveIssues = async (walked: LawfulCase): Promise<void> => {
  const body = { proposal: walked.proposed.proposal, outcome: "issues", opinion: "裁量不当。" };
  await walked.do("reviewer", "giveReviewOpinion", { body, path: { round: 1 } });
};

const dispute = async (walked: LawfulCase): Promise<void> => {
  await giveIssues(walked);
  const body = { proposal: walked.proposed.proposal, disagreement: "裁量适当。" };
  await walked.do("handler", "submitForReview", { body });
};

const askMaterial = async (walked: LawfulCase): Promise<void> => {
  await walked.do("reviewer", "requestMaterial", { body: { wanted: "勘测图" }, path: { round: 1 } });
};

/** Every act in the course of a case. */
export const ACTS: readonly Act[] = [
  { operation: "fileCase", who: "head", until: "opened", sent: () => ({ body: { number: "立案1号" } }) },
  {
    operation: "proposeDecision",
    who: "handler",
    until: "evidence",
    sent: ({ evidence }) => ({ body: { proposal: penaltyProposal(evidence) } }),
  },
  {
    operation: "giveNotice",
    who: "handler",
    until: "proposed",
    sent: ({ proposed }) => ({ body: noticeBody(proposed.proposal) }),
  },
  {
    operation: "recordStatement",
    who: "handler",
    until: "notice",
    sent: ({ noticed }) => ({
      body: { notice: noticed.notice, made: "statement", content: "罚款过重。", hearing: "not-requested" },
    }),
  },
  {
    operation: "waiveHearing",
    who: "handler",
    until: "notice",
    sent: ({ noticed }) => ({ body: { notice: noticed.notice, form: "written", words: "放弃听证。" } }),
  },
  {
    operation: "submitForReview",
    who: "handler",
    until: "answered",
    sent: ({ proposed }) => ({ body: { proposal: proposed.proposal } }),
  },
  {
    operation: "requestMaterial",
    who: "reviewer",
    until: "submitted",
    sent: () => ({ body: { wanted: "勘测图" }, path: { round: 1 } }),
  },
  {
    operation: "supplyMaterial",
    who: "handler",
    until: "submitted",
    first: askMaterial,
    sent: () => ({ body: { supplied: "已补充。" }, path: { round: 1 } }),
  },
  {
    operation: "giveReviewOpinion",
    who: "reviewer",
    until: "submitted",
    sent: ({ proposed }) => ({
      body: { proposal: proposed.proposal, outcome: "agreed", opinion: "同意。" },
      path: { round: 1 },
    }),
  },
  {
    operation: "settleDisagreement",
    who: "head",
    until: "submitted",
    first: dispute,
    sent: () => ({ body: { outcome: "revise", reasons: "采纳审核意见。" }, path: { round: 1 } }),
  },
  {
    operation: "decideCase",
    who: "head",
    until: "agreed",
    first: async ({ world }) => world.clock.set("2026-03-17T09:00"),
    sent: ({ proposed }) => ({ body: decisionBody(proposed.proposal) }),
  },
  {
    operation: "serveDecision",
    who: "handler",
    until: "decided",
    sent: ({ world }) => ({ body: { method: "direct", receivedAt: world.clock.now() } }),
  },
  {
    operation: "decidePublication",
    who: "discloser",
    until: "served",
    sent: () => ({ body: publishBody() }),
  },
  {
    operation: "recordPerformance",
    who: "handler",
    until: "served",
    sent: () => ({ body: { obligation: "penalty-1", amount: "1000" } }),
  },
  { operation: "closeCase", who: "head", until: "performed", sent: () => ({ body: { reason: "done" } }) },
  {
    operation: "correctFact",
    who: "handler",
    until: "filed",
    sent: () => ({ body: { seq: 1, reason: "笔误", corrected: { text: "更正后的文字" } } }),
  },
];

/** A world with a case in which an act is open. */
export const readyFor = async ({ until, procedure, first }: Act): Promise<LawfulCase & { world: World }> => {
  const opening = { ...(procedure && { procedure }) };
  const walked = await lawfulCase(await newWorld(), { until, opening });
  await first?.(walked);
  return walked;
};
