import { addDays, dateOf, endOf, type Instant } from "../../../functions/kernel/time.ts";
import { decisionBody } from "../world/bodies.ts";
import { LAND_TEAM, personOf } from "../world/people.ts";
import { type CaseModel, textOf } from "./case-model.ts";
import { choosing, type Draw, hasFlaw } from "./draw.ts";
import { brokenByDecision } from "./law.ts";
import type { Step } from "./plan.ts";

let documents = 0;

/** When the decision is said to have been made: now, or on the evening of a day before. */
const claimed = ({ now, openedAt }: CaseModel, draw: Draw): Instant => {
  if (!hasFlaw(draw, 3)) return now;
  const evening = endOf(addDays(dateOf(now), -choosing(draw)(1, 2, 5, 9)));
  return evening < openedAt ? openedAt : evening;
};

export const decide: Step = (model, draw) => {
  const text = textOf(model);
  if (model.state !== "filed" || !text) return undefined;
  documents += 1;
  const at = claimed(model, draw);
  const by = hasFlaw(draw, 2) ? LAND_TEAM.reviewer : LAND_TEAM.head;
  const states = { terms: !hasFlaw(draw, 0), collection: !hasFlaw(draw, 1), discussion: !hasFlaw(draw, 1) };
  const { remedies, collection, ...rest } = decisionBody(text.name);
  return {
    operation: "decideCase",
    who: { ...personOf(by), roles: ["head"] },
    sent: {
      body: {
        ...rest,
        ...(states.terms && { remedies }),
        ...(states.collection && { collection }),
        ...(states.discussion && { discussion: { heldAt: at, conclusion: "一致同意。" } }),
        documentNumber: `云自然资罚字〔2026〕${documents}号`,
        occurredAt: at,
      },
    },
    broken: brokenByDecision(model, { at, by, states }),
    after: () => {
      Object.assign(model, { state: "decided", publication: "due" });
      model.owed.set("penalty-1", text.fine).set("order-1", "act");
      if (text.warning) model.owed.set("penalty-2", "act");
    },
  };
};
