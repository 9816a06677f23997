import * as z from "zod";
import { Amount, Day, Moment, Sha256, Text } from "../../kernel/shapes.ts";
import { DECISION_OUTCOME_NAMES } from "../../law/decision-outcomes.ts";
import { type ActDefinition, Name, Officers } from "../../record/act-shape.ts";
import { Discretion, Penalties, SERVICE_METHODS, STATED, TOLD, Violations } from "./penalty-shapes.ts";

/** From the proposal to the close of a penalty case. */
export const PENALTY_ACTS = {
  proposeDecision: {
    zh: "提出拟处理意见",
    en: "Propose a decision",
    paper: true,
    shape: {
      version: z.int().min(1),
      hash: Sha256,
      substance: z.string().max(64),
      outcome: z.enum(DECISION_OUTCOME_NAMES),
      penalties: Penalties,
      violations: Violations,
      hearing: z.boolean(),
      review: z.enum(["statutory", "policy", "none"]),
      evidence: z.int().min(0),
    },
  },
  submitForReview: {
    zh: "送法制审核",
    en: "Submit for legal review",
    paper: true,
    after: [{ act: "proposeDecision", by: "version" }],
    shape: { round: z.int().min(1), version: z.int().min(1), substance: z.string().max(64) },
  },
  giveReviewOpinion: {
    zh: "提出法制审核意见",
    en: "Give the review opinion",
    paper: true,
    after: [{ act: "submitForReview", by: "round" }],
    shape: {
      round: z.int().min(1),
      version: z.int().min(1),
      substance: z.string().max(64),
      outcome: z.enum(["agreed", "issues"]),
    },
  },
  requestMaterial: {
    zh: "要求补充送审材料",
    en: "Ask for missing material",
    shape: { round: z.int().min(1) },
  },
  supplyMaterial: { zh: "补充送审材料", en: "Supply missing material", shape: { round: z.int().min(1) } },
  disputeOpinion: {
    zh: "对审核意见提出异议",
    en: "Dispute the review opinion",
    shape: { round: z.int().min(1) },
  },
  settleDisagreement: {
    zh: "协调审核分歧",
    en: "Settle a disagreement",
    shape: { round: z.int().min(1), outcome: z.enum(["review-again", "revise"]) },
  },
  discussCollectively: {
    zh: "集体讨论",
    en: "Discuss collectively",
    shape: { members: z.int().min(1), conclusion: Text(4000) },
  },
  decideCase: {
    zh: "作出决定",
    en: "Decide the case",
    paper: true,
    shape: {
      documentNumber: Text(60),
      documentHash: Sha256,
      /** 责令改正: how many orders go with the penalties (处罚法 28). */
      orders: z.int().min(0),
      version: z.int().min(1),
      substance: z.string().max(64),
      outcome: z.enum(DECISION_OUTCOME_NAMES),
      penalties: Penalties,
      violations: Violations,
      fine: Amount,
      /** 违法所得 and what of it is confiscated or returned (处罚法 28). */
      gains: Amount,
      gainsReturned: Amount,
      /** 情节复杂或者重大违法行为 (处罚法 57, second paragraph) */
      complex: z.boolean(),
      hearing: z.boolean(),
      review: z.enum(["statutory", "policy", "none"]),
      evidence: z.int().min(0),
      discretion: Discretion,
      stated: z.array(z.enum(STATED)).max(STATED.length),
      /** 处罚有效期、公示截止期, as the 双公示 record has them. */
      validUntil: Day,
      publicUntil: Day,
      /** The latest day on which it can have been decided, where the report does not say the day itself. */
      atLatest: z.boolean(),
    },
  },
  decideOnTheSpot: {
    zh: "当场作出处罚决定",
    en: "Decide on the spot",
    paper: true,
    shape: {
      documentNumber: Text(60),
      documentHash: Sha256,
      /** Of the text, which nobody proposed before. */
      hash: Sha256,
      orders: z.int().min(0),
      officers: Officers,
      penalties: Penalties,
      violations: Violations,
      fine: Amount,
      discretion: Discretion,
      certificateShown: z.boolean(),
      told: z.array(z.enum(TOLD)).max(6),
      delivered: z.boolean(),
      refusalNoted: z.boolean(),
      /** 法律另有规定: the statute that allows more on the spot than 处罚法 51, or one officer. */
      otherLaw: Text(200).optional(),
      stated: z.array(z.enum(STATED)).max(STATED.length),
    },
  },
  reportOnTheSpot: { zh: "当场处罚决定报所属机关备案", en: "Report the on-the-spot decision", shape: {} },
  serveDecision: {
    zh: "登记送达",
    en: "Record service of the decision",
    countsAt: "receivedAt",
    after: [{ act: "decideCase" }, { act: "decideOnTheSpot" }],
    shape: {
      method: z.enum(SERVICE_METHODS),
      receivedAt: Moment,
      consent: z.boolean(),
      recorded: z.boolean(),
      toldPublication: z.boolean(),
    },
  },
  decidePublication: {
    zh: "决定是否公开",
    en: "Decide on publication",
    paper: true,
    timedByPlatform: true,
    shape: {
      outcome: z.enum(["publish", "withhold"]),
      publicId: Text(40),
      until: Day,
      narrative: z.record(z.string(), z.string()),
    },
  },
  withdrawPublication: {
    zh: "撤回公开信息",
    en: "Withdraw a publication",
    paper: true,
    timedByPlatform: true,
    shape: { reason: Text(2000), reasonPublished: z.boolean() },
  },
  archiveCase: { zh: "归档", en: "Archive the case", shape: { volumes: z.int().min(1), archivist: Name } },
  closeCase: {
    zh: "结案",
    en: "Close the case",
    shape: { reason: z.enum(["done", "not-filed", "dropped"]) },
  },
} as const satisfies Record<string, ActDefinition>;
