import * as z from "zod";
import { claimed } from "../case-file/contract.ts";
import { Day, Moment, Text } from "../kernel/shapes.ts";
import { PublicText, WITHHOLDING_GROUND_NAMES } from "./model.ts";

const Publish = z.strictObject({
  outcome: z.literal("publish"),
  text: PublicText,
  /** 公示截止期: until when the decision is shown. */
  publicUntil: Day,
  ...claimed,
});

const Withhold = z.strictObject({
  outcome: z.literal("withhold"),
  ground: z.enum(WITHHOLDING_GROUND_NAMES),
  explanation: Text(2000),
  ...claimed,
});

/** A named person decides whether, with which words and until when a decision is public. */
export const DecidePublication = z
  .discriminatedUnion("outcome", [Publish, Withhold])
  .meta({ id: "DecidePublication" });
export type DecidePublication = z.infer<typeof DecidePublication>;
/** Why a published decision is taken back: what became of it, by whose decision and by which provision. */
export const WithdrawPublication = z
  .strictObject({
    outcome: z.enum(["changed", "revoked", "unlawful", "void"]),
    decidedBy: Text(100),
    ground: Text(400),
    /** 公开说明理由: these words are published. */
    reason: Text(2000),
    ...claimed,
  })
  .meta({ id: "WithdrawPublication" });
export type WithdrawPublication = z.infer<typeof WithdrawPublication>;

/** The fact of a withdrawal, as far as its page tells it. */
export const WithdrawnFact = z.object({
  ...WithdrawPublication.pick({ outcome: true, decidedBy: true, ground: true, reason: true }).shape,
  withdrawnAt: Moment,
});

export type Publish = z.infer<typeof Publish>;
