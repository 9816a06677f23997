import type { Refusal } from "../../../support/walks/refusal.ts";
import { COERCION_REFUSALS } from "./coercion-refusals.ts";
import { DISCLOSURE_REFUSALS, SPOT_REFUSALS } from "./decision-refusals.ts";
import { EXECUTION_REFUSALS } from "./execution-refusals.ts";
import { INSPECTION_REFUSALS } from "./inspection-refusals.ts";
import { PENALTY_REFUSALS } from "./penalty-refusals.ts";

/** The refusals by rules of law, by what they are recorded as. */
export const REFUSALS: Readonly<Record<string, readonly Refusal[]>> = {
  "refused-penalties": PENALTY_REFUSALS,
  "refused-on-the-spot": SPOT_REFUSALS,
  "refused-disclosure": DISCLOSURE_REFUSALS,
  "refused-coercion": COERCION_REFUSALS,
  "refused-execution": EXECUTION_REFUSALS,
  "refused-inspections": INSPECTION_REFUSALS,
};

/** Rules that bar and that a command never comes to, with what refuses it before. */
export const NOT_REACHED: Readonly<Record<string, string>> = {
  "decision-as-notified": "a notice stands for a text of the same penalties only: notice-before-decision",
  "electronic-service-agreed": "the shape asks for the consent",
  "late-fine-cap": "the sum is counted by the command itself",
  "late-fine-rate": "the sum is counted by the command itself",
  "transfer-refusal-reasoned": "the shape asks for the reasons",
};
