import * as z from "zod";
import { SERVICE_METHODS, TOLD } from "../case-file/acts/penalty-shapes.ts";
import { claimed } from "../case-file/contract.ts";
import { DecisionTerms } from "../case-file/model/decision.ts";
import { CaseSource } from "../case-file/model/head.ts";
import { KnownPerson, Party } from "../case-file/model/party.ts";
import { ProposalName } from "../case-file/model/proceedings.ts";
import { PenaltyProposal, Proposal, Provision } from "../case-file/model/proposal.ts";
import { PROCEDURE_NAMES } from "../case-file/procedures.ts";
import { Amount, Day, Moment, PersonId, Text } from "../kernel/shapes.ts";
import { DECISION_OUTCOME_NAMES } from "../law/decision-outcomes.ts";

const Officers = z.array(PersonId).min(1).max(20);

export const OpenCase = z
  .strictObject({
    externalId: Text(64),
    procedure: z.enum(PROCEDURE_NAMES).default("ordinary"),
    caption: Text(200),
    powerItem: z
      .string()
      .regex(/^[0-9A-Z]{31}$/)
      .optional(),
    source: CaseSource,
    /** 发现违法行为的日期; where it is not the day of opening (处罚法 36). */
    discoveredOn: Day.optional(),
    parties: z.array(Party).min(1).max(20),
    persons: z.array(KnownPerson).max(100).default([]),
    officers: Officers,
    ...claimed,
  })
  .meta({ id: "OpenCase" });
export type OpenCase = z.infer<typeof OpenCase>;

export const FileCase = z
  .strictObject({ number: Text(60).optional(), basis: z.array(Provision).max(10).default([]), ...claimed })
  .meta({ id: "FileCase" });
export type FileCase = z.infer<typeof FileCase>;

export const ProposeDecision = z
  .strictObject({ proposal: Proposal, ...claimed })
  .meta({ id: "ProposeDecision" });
export type ProposeDecision = z.infer<typeof ProposeDecision>;

const ServiceMethod = z.enum(SERVICE_METHODS);

export const GiveNotice = z
  .strictObject({
    proposal: ProposalName,
    told: z.array(z.enum(TOLD)).max(6),
    officers: Officers,
    documentNumber: Text(60).optional(),
    method: ServiceMethod,
    ...claimed,
  })
  .meta({ id: "GiveNotice" });
export type GiveNotice = z.infer<typeof GiveNotice>;

export const RecordStatement = z
  .strictObject({
    notice: z.int().min(1),
    made: z.enum(["statement", "waived", "none"]),
    hearing: z.enum(["requested", "not-requested"]),
    content: Text(20_000).optional(),
    /** 复核: what became of the facts, reasons and evidence that the party put forward (处罚法 45). */
    reexamination: Text(20_000).optional(),
    adopted: z.enum(["fully", "partly", "not"]).optional(),
    ...claimed,
  })
  .refine(({ made, content }) => made !== "statement" || content !== undefined, {
    path: ["content"],
    error: "a statement needs its content",
    params: { zh: "当事人有陈述、申辩的，应记录内容" },
  })
  .meta({ id: "RecordStatement" });
export type RecordStatement = z.infer<typeof RecordStatement>;

export const WaiveHearing = z
  .strictObject({
    notice: z.int().min(1),
    form: z.enum(["written", "recorded"]),
    words: Text(2000),
    ...claimed,
  })
  .meta({ id: "WaiveHearing" });
export type WaiveHearing = z.infer<typeof WaiveHearing>;

export const DecideCase = DecisionTerms.extend({
  proposal: ProposalName,
  outcome: z.enum(DECISION_OUTCOME_NAMES),
  ...claimed,
}).meta({ id: "DecideCase" });
export type DecideCase = z.infer<typeof DecideCase>;

/** The whole text of a decision that is made on the spot (处罚法 51, 52), and how it was made. */
export const DecideOnTheSpot = DecisionTerms.omit({ discussion: true })
  .extend({
    text: PenaltyProposal,
    officers: Officers,
    certificateShown: z.boolean(),
    told: z.array(z.enum(TOLD)).max(6),
    /** 当场交付当事人, or the refusal to sign noted on the document */
    delivered: z.boolean(),
    refusalNoted: z.boolean(),
    /** 由执法人员签名或者盖章 */
    signed: z.boolean(),
    /** 法律另有规定: the statute that allows more on the spot. */
    otherLaw: Text(200).optional(),
    ...claimed,
  })
  .meta({ id: "DecideOnTheSpot" });
export type DecideOnTheSpot = z.infer<typeof DecideOnTheSpot>;

export const ServeDecision = z
  .strictObject({
    method: ServiceMethod,
    receivedAt: Moment,
    receivedBy: Text(50).optional(),
    /** 确认书: the party's signed consent to electronic service (处罚法 61). */
    consent: Text(500).optional(),
    ...claimed,
  })
  .refine(({ method, consent }) => method !== "electronic" || consent !== undefined, {
    path: ["consent"],
    error: "electronic service needs the party's signed consent (Administrative Penalty Law, 第六十一条)",
    params: { zh: "电子送达须经当事人同意并签订确认书（行政处罚法第六十一条）" },
  })
  .meta({ id: "ServeDecision" });
export type ServeDecision = z.infer<typeof ServeDecision>;

export const RecordPerformance = z
  .strictObject({
    obligation: z.string().regex(/^(penalty|order)-\d{1,3}$/),
    amount: Amount.optional(),
    receipt: Text(100).optional(),
    note: Text(2000).optional(),
    ...claimed,
  })
  .meta({ id: "RecordPerformance" });
export type RecordPerformance = z.infer<typeof RecordPerformance>;

export const CloseCase = z
  .strictObject({
    reason: z.enum(["done", "not-filed", "dropped"]),
    explanation: Text(4000).optional(),
    ...claimed,
  })
  .refine(({ reason, explanation }) => reason === "done" || explanation !== undefined, {
    path: ["explanation"],
    error: "a case that is not filed, or dropped, needs an explanation",
    params: { zh: "不予立案、撤销案件的，应说明理由" },
  })
  .meta({ id: "CloseCase" });
export type CloseCase = z.infer<typeof CloseCase>;

export const CorrectFact = z
  .strictObject({
    seq: z.int().min(1),
    reason: Text(2000),
    corrected: z.strictObject({ occurredAt: Moment.optional(), text: Text(20_000).optional() }),
    ...claimed,
  })
  .refine(({ corrected }) => corrected.occurredAt !== undefined || corrected.text !== undefined, {
    path: ["corrected"],
    error: "must correct the time, the text, or both",
    params: { zh: "应更正时间或者文字" },
  })
  .meta({ id: "CorrectFact" });
export type CorrectFact = z.infer<typeof CorrectFact>;
