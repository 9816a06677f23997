import * as z from "zod";
import { Moment, Text } from "../../kernel/shapes.ts";
import { type ActDefinition, Reference } from "../../record/act-shape.ts";

/** What is recorded about other acts and about limits; no report of another system holds them. */
export const RECORD_ACTS = {
  correctFact: {
    zh: "更正事实",
    en: "Correct a fact",
    /** `to`: the corrected time; absent where words alone were corrected. */
    shape: { corrects: Reference, to: Moment },
  },
  /** The platform itself records that a limit came due, once. */
  limitPassed: {
    zh: "期限届满",
    en: "A limit came due",
    shape: { limit: Text(40), round: z.int().min(1) },
  },
} as const satisfies Record<string, ActDefinition>;
