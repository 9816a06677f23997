import * as z from "zod";
import { Amount, Day, isWhole, Moment, NOT_WHOLE, Sha256, Text, Uscc } from "../../kernel/shapes.ts";
import { EVIDENCE_KIND_NAMES } from "../../law/evidence-kinds.ts";
import { PENALTY_ACTS } from "../acts/penalty-acts.ts";
import { CaseSource } from "./head.ts";
import { Party } from "./party.ts";
import { ProposalName } from "./proceedings.ts";
import { Proposal, Provision } from "./proposal.ts";

/** 机关代字〔年份〕序号, as 某自资罚字〔2026〕1号 */
const DocumentNumber = z
  .string()
  .max(60)
  .regex(/^\S{1,30}〔\d{4}〕\S{0,12}?\d{1,8}号$/)
  .refine(isWhole, NOT_WHOLE)
  .meta({ example: "某自资罚字〔2026〕1号" });

/** Where and how a fine is paid (罚缴办法 7): collecting body, its address, sum, time, and whether late payment adds to it. */
const Collection = z.strictObject({
  institution: Text(100),
  address: Text(200),
  instruction: Text(500).optional(),
  lateFine: z.boolean(),
});

/** How the party may contest it, and until when (处罚法 59（五）). */
const Remedies = z.strictObject({
  reconsideration: Text(100),
  court: Text(100),
  /** 复议前置: the party is told to apply for reconsideration first (复议法 23). */
  reconsiderationFirst: z.boolean().optional(),
});

/** Where a decision stands in a discretion baseline (27号 五（十二）), as the record of acts has it. */
const { discretion } = PENALTY_ACTS.decideCase.shape;

const Contact = z.strictObject({
  persons: z.array(Text(50)).max(5),
  phone: Text(40),
  address: Text(200),
});

/** What the decider adds to the proposal that stands; facts, basis and penalties come from the proposal itself. */
export const DecisionTerms = z.strictObject({
  documentNumber: DocumentNumber,
  performance: z.strictObject({ method: Text(1000), period: Text(200) }).optional(),
  collection: Collection.optional(),
  remedies: Remedies.optional(),
  contact: Contact.optional(),
  /** 集体讨论 (处罚法 57, second paragraph) */
  discussion: z
    .strictObject({ heldAt: Moment, members: z.int().min(1).max(100).optional(), conclusion: Text(4000) })
    .optional(),
  discretion: discretion.optional(),
  /** 违法所得, and what of it goes back to those who suffered by it (处罚法 28). */
  gains: Amount.optional(),
  gainsReturned: Amount.optional(),
  effect: Text(500).optional(),
  enforcement: Text(1000).optional(),
});
export type DecisionTerms = z.infer<typeof DecisionTerms>;

const Heard = z.strictObject({
  noticeGivenAt: Moment.optional(),
  noticeNumber: Text(60).optional(),
  statement: z.enum(["statement", "waived", "none"]).optional(),
  hearing: z.enum(["not-required", "waived", "not-requested", "requested"]),
});

/** Evidence as a document lists it. */
export const ListedEvidence = z.strictObject({
  id: z.string(),
  title: Text(200),
  kind: z.enum(EVIDENCE_KIND_NAMES),
  sha256: Sha256,
});

/** The decision document (行政处罚决定书) with what 处罚法 59 demands; its exact text is sealed by a hash. */
export const DecisionDocument = DecisionTerms.extend({
  agency: z.strictObject({ id: Uscc, name: Text(100) }),
  decidedOn: Day,
  caption: Text(200),
  source: CaseSource,
  filedOn: Day,
  filingBasis: z.array(Provision),
  parties: z.array(Party),
  proposal: ProposalName,
  content: Proposal,
  evidence: z.array(ListedEvidence),
  heard: Heard,
  fine: Amount,
  fineInWords: z.string().optional(),
  /** The seal (印章) is set by deciding: the agency whose document this is, and when. */
  seal: z.strictObject({ agency: Text(100), sealedAt: Moment }),
});
export type DecisionDocument = z.infer<typeof DecisionDocument>;
