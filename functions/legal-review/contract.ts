import * as z from "zod";
import { claimed } from "../case-file/contract.ts";
import { ProposalName } from "../case-file/model/proceedings.ts";
import { Text } from "../kernel/shapes.ts";

/**
 * Sends the proposal that stands to review. After an opinion of problems the same text may be sent only with the
 * handler's reasons for disagreeing; it then goes to the head (118号 四（十四）).
 */
export const SubmitForReview = z
  .strictObject({
    proposal: ProposalName,
    note: Text(4000).optional(),
    disagreement: Text(8000).optional(),
    ...claimed,
  })
  .meta({ id: "SubmitForReview" });
export type SubmitForReview = z.infer<typeof SubmitForReview>;

export const RequestMaterial = z
  .strictObject({ wanted: Text(4000), ...claimed })
  .meta({ id: "RequestMaterial" });
export type RequestMaterial = z.infer<typeof RequestMaterial>;

export const SupplyMaterial = z
  .strictObject({ supplied: Text(4000), ...claimed })
  .meta({ id: "SupplyMaterial" });
export type SupplyMaterial = z.infer<typeof SupplyMaterial>;

/** The seven heads of review of 118号 四（十三）. */
const ReviewHead = z.enum([
  "competence",
  "procedure",
  "facts-and-evidence",
  "law-and-discretion",
  "authority",
  "documents",
  "criminal-transfer",
]);

/** 同意 / 存在问题: the only two outcomes of 118号 四（十三）, with a written opinion. */
export const GiveReviewOpinion = z
  .strictObject({
    proposal: ProposalName,
    outcome: z.enum(["agreed", "issues"]),
    opinion: Text(20_000),
    heads: z
      .array(z.strictObject({ head: ReviewHead, problem: Text(4000) }))
      .max(7)
      .default([]),
    ...claimed,
  })
  .refine(({ outcome, heads }) => outcome !== "agreed" || heads.length === 0, {
    path: ["heads"],
    error: "an agreement names no problems",
    params: { zh: "审核意见为同意的，不应列出问题" },
  })
  .meta({ id: "GiveReviewOpinion" });
export type GiveReviewOpinion = z.infer<typeof GiveReviewOpinion>;

/** The head settles: the review is done again, or the proposal is revised. It never replaces a passed review. */
export const SettleDisagreement = z
  .strictObject({ outcome: z.enum(["review-again", "revise"]), reasons: Text(8000), ...claimed })
  .meta({ id: "SettleDisagreement" });
export type SettleDisagreement = z.infer<typeof SettleDisagreement>;
