import * as z from "zod";
import { Amount, Day, Text } from "../../kernel/shapes.ts";
import { PENALTY_KIND_NAMES } from "../../law/penalty-kinds.ts";

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

/** Penalties as far as rules weigh them. */
export const Penalties = z
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
export const Violations = z
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
export const Discretion = z.strictObject({
  baseline: Text(64),
  tier: z.int().min(1).max(50),
  /** 调整适用: on whose word the tier is left (27号 五（十二）). */
  departure: z.enum(["head", "discussion", "maker"]).optional(),
});
