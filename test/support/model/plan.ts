import type { Answer, Who } from "../world/case-in-hand.ts";
import type { Operation } from "../world/use-cases.ts";
import type { Sent } from "../world.ts";
import type { CaseModel } from "./case-model.ts";
import type { Draw } from "./draw.ts";

/** A step as it is about to be done, with the rules that it breaks by the model; then what is so once it is done. */
export type Plan = {
  operation: Operation;
  who: Who;
  sent: Sent;
  broken?: readonly string[];
  after?: (answer: Answer) => void;
};

/** One kind of step: what it would be in the case as it is, if it is open at all. */
export type Step = (model: CaseModel, draw: Draw) => Plan | undefined;
