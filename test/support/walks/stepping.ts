import { type StepOperation, stepBodies } from "../step-bodies.ts";
import type { Answer, CaseInHand } from "../world/case-in-hand.ts";
import { whoTakes } from "../world/steps.ts";

/** Takes a step at a moment, as the law would have it but for what is said. */
export type Take = (at: string, operation: StepOperation, changes?: object) => Promise<Answer>;

export const stepping =
  ({ world, team, do: act }: CaseInHand): Take =>
  async (at, operation, changes = {}) => {
    world.clock.set(at);
    const body = { ...stepBodies(team, { day: at.slice(0, 10) })[operation], ...changes };
    return act(whoTakes(operation), operation, { body });
  };

/** Closes a case as done and archives it. */
export const closeAt = async (inHand: CaseInHand, at: string): Promise<void> => {
  inHand.world.clock.set(at);
  await inHand.do("head", "closeCase", { body: { reason: "done" } });
  await stepping(inHand)(at, "archiveCase");
};
