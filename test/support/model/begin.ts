import type { PlainDate } from "../../../functions/kernel/time.ts";
import { COMPANY, DRIVER } from "../world/bodies.ts";
import type { CaseInHand } from "../world/case-in-hand.ts";
import { openedCase, sealedEvidence } from "../world/lawful-case.ts";
import { LAND_TEAM } from "../world/people.ts";
import { newWorld } from "../world.ts";
import type { CaseModel } from "./case-model.ts";

const MINOR = {
  kind: "citizen",
  name: DRIVER.name,
  address: DRIVER.address,
  birthDate: "2010-05-01" as PlainDate,
};

/** A case that has just been opened, with one piece of evidence, and all that the model knows of it. */
export const beginWalk = async (
  party: CaseModel["party"],
): Promise<{ inHand: CaseInHand; model: CaseModel }> => {
  const parties = [party === "minor" ? MINOR : COMPANY];
  const inHand = await openedCase(await newWorld(), { opening: { parties } });
  const evidence = [await sealedEvidence(inHand, "勘测笔录")];
  const now = inHand.world.clock.now();
  const model: CaseModel = {
    party,
    evidence,
    openedAt: now,
    now,
    state: "opened",
    texts: [],
    notices: [],
    answers: [],
    rounds: [],
    handlers: new Set([LAND_TEAM.handler, LAND_TEAM.other]),
    reviewers: new Set(),
    served: false,
    publication: "none",
    owed: new Map(),
  };
  return { inHand, model };
};
