import * as z from "zod";
import { Amount, Day, Moment, PersonId, Text } from "../../kernel/shapes.ts";
import { DECISION_OUTCOME_NAMES } from "../../law/decision-outcomes.ts";
import { PENALTY_KIND_NAMES } from "../../law/penalty-kinds.ts";
import { type ActDefinition, Name, Officers, Reference } from "./act-shape.ts";

/** What a notice tells (处罚法 44): the content, facts, reasons and basis, and each right. */
export const TOLD = ["content", "facts", "reasons", "basis", "statement", "hearing"] as const;

/** What a decision states (处罚法 28, 33, 52, 59; 罚缴办法 7; 27号 五（十二）; 复议法 23). */
export const STATED = [
  "party",
  "facts",
  "basis",
  "performance",
  "remedies",
  "agency",
  "date",
  "seal",
  "collection",
  "late-fine",
  "discretion",
  "reconsideration-first",
  "order",
  "education",
  "amount",
  "place",
  "signature",
] as const;

/** How a document reaches the party (民诉法 as 处罚法 61 borrows it). */
export const SERVICE_METHODS = [
  "direct",
  "lien",
  "entrusted",
  "mail",
  "electronic",
  "public-notice",
] as const;

const Penalties = z
  .array(
    z.strictObject({
      kind: z.enum(PENALTY_KIND_NAMES),
      amount: Amount.optional(),
      /** The violations it is for, by their numbers from 1. */
      violations: z.array(z.int().min(1)).max(50).optional(),
    }),
  )
  .max(50);

/** A violation as far as rules ask: what it is called, when it ended, and whether 处罚法 36 gives it five years. */
const Violations = z
  .array(
    z.strictObject({
      description: Text(400).optional(),
      endedOn: Day.optional(),
      /** 涉及公民生命健康安全、金融安全且有危害后果 */
      grave: z.boolean().optional(),
      /** 法律另有规定: the statute that sets another time than 处罚法 36. */
      otherLaw: Text(200).optional(),
    }),
  )
  .max(50);

/** Where a decision stands in a discretion baseline (裁量基准). */
const Discretion = z.strictObject({
  baseline: Text(64),
  tier: z.int().min(1).max(50),
  /** 调整适用: on whose word the tier is left (27号 五（十二）). */
  departure: z.enum(["head", "discussion", "maker"]).optional(),
});

export const PENALTY_ACTS = {
  openCase: {
    zh: "受理案件线索",
    en: "Open a case",
    shape: { source: z.string().max(40), officers: Officers, discoveredOn: Day, place: Text(200) },
  },
  fileCase: {
    zh: "立案",
    en: "File the case",
    shape: { approvedBy: PersonId, basis: z.int().min(0) },
  },
  recordInquiry: {
    zh: "记录调查取证",
    en: "Record an inquiry or inspection",
    shape: {
      kind: z.enum(["inquiry", "inspection", "scene", "sampling", "photograph", "other"]),
      officers: Officers,
      certificateShown: z.boolean(),
      /** 笔录 */
      written: z.boolean(),
      /** 音像记录 */
      recorded: z.boolean(),
      /** When the audio or video was uploaded (内蒙三项 20). */
      uploadedAt: Moment.optional(),
    },
  },
  preserveEvidence: {
    zh: "先行登记保存证据",
    en: "Register and preserve evidence",
    shape: {
      officers: Officers,
      approvedBy: PersonId,
      approvedAt: Moment,
      items: z.int().min(1),
      listGiven: z.boolean(),
    },
  },
  disposePreserved: {
    zh: "处理先行登记保存的证据",
    en: "Dispose of preserved evidence",
    shape: {
      preservation: Reference,
      disposal: z.enum(["recorded", "tested", "seized", "confiscated", "transferred", "released"]),
    },
  },
  requestRecusal: {
    zh: "记录回避申请",
    en: "Record a request for recusal",
    shape: { person: PersonId, requestedBy: z.enum(["party", "officer"]), ground: Text(1000) },
  },
  decideRecusal: {
    zh: "决定是否回避",
    en: "Decide on recusal",
    shape: { request: Reference, person: PersonId, granted: z.boolean() },
  },
  proposeDecision: {
    zh: "提出拟处理意见",
    en: "Propose a decision",
    shape: {
      version: z.int().min(1),
      substance: z.string().max(64),
      outcome: z.enum(DECISION_OUTCOME_NAMES),
      penalties: Penalties,
      violations: Violations,
      hearing: z.boolean(),
      review: z.enum(["statutory", "policy", "none"]),
      evidence: z.int().min(0),
    },
  },
  giveNotice: {
    zh: "告知当事人",
    en: "Give notice to the party",
    shape: {
      version: z.int().min(1),
      substance: z.string().max(64),
      penalties: Penalties,
      told: z.array(z.enum(TOLD)).max(6),
      officers: Officers,
      method: z.enum(SERVICE_METHODS),
      hearingUntil: Day,
    },
  },
  recordStatement: {
    zh: "记录陈述、申辩",
    en: "Record the party's statement",
    shape: {
      notice: Reference,
      made: z.enum(["statement", "waived", "none"]),
      hearing: z.enum(["requested", "not-requested"]),
      /** 复核 */
      reexamined: z.boolean(),
    },
  },
  waiveHearing: {
    zh: "记录放弃听证",
    en: "Record a waiver of the hearing",
    shape: { notice: Reference, form: z.enum(["written", "recorded"]) },
  },
  notifyHearing: {
    zh: "通知听证",
    en: "Notify of the hearing",
    shape: { heldOn: Day, place: Text(200), chair: PersonId },
  },
  holdHearing: {
    zh: "举行听证",
    en: "Hold the hearing",
    shape: {
      chair: PersonId,
      agents: z.int().min(0),
      public: z.boolean(),
      /** Why it is not public: 国家秘密、商业秘密或者个人隐私 (处罚法 64（三）). */
      closedFor: z.enum(["state-secret", "trade-secret", "privacy"]).optional(),
      written: z.boolean(),
      recorded: z.boolean(),
      feeCharged: z.boolean(),
    },
  },
  submitForReview: {
    zh: "送法制审核",
    en: "Submit for legal review",
    shape: { round: z.int().min(1), version: z.int().min(1), substance: z.string().max(64) },
  },
  giveReviewOpinion: {
    zh: "提出法制审核意见",
    en: "Give the review opinion",
    shape: {
      round: z.int().min(1),
      version: z.int().min(1),
      substance: z.string().max(64),
      outcome: z.enum(["agreed", "issues"]),
    },
  },
  discussCollectively: {
    zh: "集体讨论",
    en: "Discuss collectively",
    shape: { members: z.int().min(1), conclusion: Text(4000) },
  },
  decideCase: {
    zh: "作出决定",
    en: "Decide the case",
    shape: {
      documentNumber: Text(60),
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
    shape: {
      documentNumber: Text(60),
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
    shape: {
      outcome: z.enum(["publish", "withhold"]),
      until: Day,
      narrative: z.record(z.string(), z.string()),
    },
  },
  withdrawPublication: {
    zh: "撤回公开信息",
    en: "Withdraw a publication",
    shape: { reason: Text(2000), reasonPublished: z.boolean() },
  },
  archiveCase: { zh: "归档", en: "Archive the case", shape: { volumes: z.int().min(1), archivist: Name } },
  closeCase: {
    zh: "结案",
    en: "Close the case",
    shape: { reason: z.enum(["done", "not-filed", "dropped"]) },
  },
} as const satisfies Record<string, ActDefinition>;
