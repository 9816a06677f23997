import * as z from "zod";
import { claimed } from "../case-file/contract.ts";
import { Day, Text } from "../kernel/shapes.ts";
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
export type Publish = z.infer<typeof Publish>;
