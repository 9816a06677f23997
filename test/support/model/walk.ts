import { expect } from "vitest";
import { addDays, dateOf } from "../../../functions/kernel/time.ts";
import { type CaseInHand, mustAnswer } from "../world/case-in-hand.ts";
import { against, expectRefused } from "../world/refusals.ts";
import { beginWalk } from "./begin.ts";
import { file, openAnother, propose } from "./beginning.ts";
import type { CaseModel } from "./case-model.ts";
import { decide } from "./deciding.ts";
import type { Draw } from "./draw.ts";
import { close, perform, publish, serve, withhold } from "./following.ts";
import { giveNotice, recordStatement, waiveHearing } from "./hearing.ts";
import type { Plan, Step } from "./plan.ts";
import { askMaterial, giveOpinion, settle, submit } from "./review.ts";

/** Every kind of step; those that carry a case on are tried more often. */
const STEPS: readonly Step[] = [
  ...[openAnother, file, propose, giveNotice, recordStatement, waiveHearing, submit, submit, askMaterial],
  ...[giveOpinion, giveOpinion, settle, decide, decide, serve, publish, withhold, perform, perform, close],
];

/** Each step at a minute of its own, some days behind the last. */
const moveOn = ({ world }: CaseInHand, model: CaseModel, [index, { days }]: [number, Draw]): void => {
  const minutes = String(index).padStart(2, "0");
  world.clock.set(`${addDays(dateOf(model.now), days)}T10:${minutes}`);
  model.now = world.clock.now();
};

const carryOut = async (inHand: CaseInHand, { operation, who, sent, broken = [], after }: Plan) => {
  const attempt = () => inHand.try(who, operation, sent);
  if (broken.length === 0) return after?.(mustAnswer(await attempt()));
  const rules = Object.fromEntries(broken.map((rule) => [rule, expect.any(Array)]));
  await expectRefused(inHand.world, attempt, against(rules));
};

type Walked = { model: CaseModel; inHand: CaseInHand; steps: readonly Plan[] };
type Walking = { party: CaseModel["party"]; draws: readonly Draw[]; lawful: boolean };

/** Goes through a case as it is drawn: what breaks no rule must be done, what breaks any must be refused by just those. */
export const walkCase = async ({ party, draws, lawful }: Walking): Promise<Walked> => {
  const { inHand, model } = await beginWalk(party);
  const steps: Plan[] = [];
  for (const [index, draw] of draws.entries()) {
    moveOn(inHand, model, [index, draw]);
    const plans = STEPS.flatMap((step) => step(model, draw) ?? []);
    const open = lawful ? plans.filter(({ broken = [] }) => broken.length === 0) : plans;
    const plan = open[draw.pick % open.length];
    if (!plan) break;
    await carryOut(inHand, plan);
    steps.push(plan);
  }
  return { model, inHand, steps };
};
