import type { Subject } from "../../../functions/platform/auth/subject.ts";
import { LAND_TEAM, personOf } from "../world/people.ts";
import { type CaseModel, type Round, roundOf, textOf } from "./case-model.ts";
import { choosing, hasFlaw } from "./draw.ts";
import type { Step } from "./plan.ts";

const latest = ({ state, rounds }: CaseModel, ...states: readonly Round["state"][]): Round | undefined => {
  const round = rounds.at(-1);
  return state === "filed" && round && states.includes(round.state) ? round : undefined;
};

const opened = (model: CaseModel, text: Round["text"]): void => {
  model.rounds.push({ number: model.rounds.length + 1, text, state: "pending", wanting: false });
};

export const submit: Step = (model) => {
  const text = textOf(model);
  if (model.state !== "filed" || !text) return undefined;
  const round = roundOf(model);
  if (round && round.state !== "issues") return undefined;
  return {
    operation: "submitForReview",
    who: "handler",
    sent: { body: { proposal: text.name, ...(round && { disagreement: "裁量适当。" }) } },
    after: () => {
      if (round) round.state = "disputed";
      else opened(model, text);
    },
  };
};

export const askMaterial: Step = (model) => {
  const round = latest(model, "pending");
  if (!round) return undefined;
  const path = { round: round.number };
  const after = (): void => {
    round.wanting = !round.wanting;
  };
  return round.wanting
    ? { operation: "supplyMaterial", who: "handler", sent: { path, body: { supplied: "已补充。" } }, after }
    : { operation: "requestMaterial", who: "reviewer", sent: { path, body: { wanted: "勘测图" } }, after };
};

/** Somebody in the role of a reviewer, whether or not the register lists him as one. */
const asReviewer = (id: string): Subject => ({ ...personOf(id), roles: ["reviewer"] });

export const giveOpinion: Step = (model, draw) => {
  const round = latest(model, "pending");
  if (!round) return undefined;
  const outcome = choosing(draw)("agreed", "agreed", "issues");
  const { handler, discloser, reviewer } = LAND_TEAM;
  const by = hasFlaw(draw, 0) ? handler : hasFlaw(draw, 1) ? discloser : reviewer;
  return {
    operation: "giveReviewOpinion",
    who: asReviewer(by),
    sent: { path: { round: round.number }, body: { proposal: round.text.name, outcome, opinion: "意见。" } },
    broken: [
      ...(model.handlers.has(by) ? ["reviewer-not-handler"] : []),
      ...(by === reviewer ? [] : ["reviewer-qualified"]),
    ],
    after: () => {
      Object.assign(round, { state: outcome, wanting: false, agreedAt: model.now });
      model.reviewers.add(by);
    },
  };
};

export const settle: Step = (model, draw) => {
  const round = latest(model, "disputed");
  if (!round) return undefined;
  const outcome = choosing(draw)("review-again", "revise");
  return {
    operation: "settleDisagreement",
    who: "head",
    sent: { path: { round: round.number }, body: { outcome, reasons: "经研究决定。" } },
    after: () => {
      round.state = "settled";
      if (outcome === "review-again") opened(model, round.text);
    },
  };
};
