import { PUBLIC_TEXT, publishBody } from "../world/bodies.ts";
import { LAND_TEAM, personOf } from "../world/people.ts";
import { choosing, hasFlaw } from "./draw.ts";
import type { Step } from "./plan.ts";

export const serve: Step = (model) =>
  model.state === "decided" && !model.served
    ? {
        operation: "serveDecision",
        who: "handler",
        sent: { body: { method: "direct", receivedAt: model.now } },
        after: () => {
          model.served = true;
        },
      }
    : undefined;

export const publish: Step = (model, draw) => {
  if (model.publication !== "due" && model.publication !== "withheld") return undefined;
  const named = `${PUBLIC_TEXT.facts}由${personOf(LAND_TEAM.handler).name}调查。`;
  return {
    operation: "decidePublication",
    who: "discloser",
    sent: {
      body: publishBody({
        publicUntil: "2030-12-31",
        ...(hasFlaw(draw, 0) && { text: { ...PUBLIC_TEXT, facts: named } }),
      }),
    },
    broken: [
      ...(hasFlaw(draw, 0) ? ["narrative-anonymous"] : []),
      ...(model.party === "minor" ? ["minor-not-published"] : []),
    ],
    after: () => {
      model.publication = "published";
    },
  };
};

export const withhold: Step = (model) =>
  model.publication === "due"
    ? {
        operation: "decidePublication",
        who: "discloser",
        sent: { body: { outcome: "withhold", ground: "third-party", explanation: "涉及个人隐私。" } },
        after: () => {
          model.publication = "withheld";
        },
      }
    : undefined;

export const perform: Step = (model, draw) => {
  const [item] = [...model.owed];
  if (model.state !== "decided" || !model.served || !item) return undefined;
  const [obligation, owed] = item;
  const paid = owed === "act" ? undefined : choosing(draw)(owed, owed, Math.ceil(owed / 2));
  return {
    operation: "recordPerformance",
    who: "handler",
    sent: { body: { obligation, ...(paid !== undefined && { amount: String(paid) }) } },
    after: () => {
      if (owed === "act" || paid === owed) model.owed.delete(obligation);
      else model.owed.set(obligation, owed - (paid ?? 0));
    },
  };
};

export const close: Step = (model) => {
  const { state, served, publication, owed } = model;
  if (state !== "decided" || !served || publication === "due" || owed.size > 0) return undefined;
  return {
    operation: "closeCase",
    who: "head",
    sent: { body: { reason: "done" } },
    after: () => {
      model.state = "closed";
    },
  };
};
