import { expect } from "vitest";
import { isWorkingDay } from "../../../functions/kernel/calendar.ts";
import { stateCouncilCalendar } from "../../../functions/kernel/state-council-calendar.ts";
import { addDays, dateOf } from "../../../functions/kernel/time.ts";
import { CATALOGUE } from "../../../functions/law/catalogue.ts";
import { type CaseInHand, mustAnswer } from "../world/case-in-hand.ts";
import { openedCase } from "../world/lawful-case.ts";
import { expectRefused } from "../world/refusals.ts";
import { newWorld } from "../world.ts";
import { choosing, type Draw, hasFlaw } from "./draw.ts";
import type { Move, ProcedureModel } from "./procedure-model.ts";
import { MOVES, type Walked } from "./procedure-moves.ts";

const BARRING = new Set(CATALOGUE.filter(({ effect }) => effect === "bars").map(({ id }) => id));

type Plan = { move: Move; body: object; breaks: readonly string[] };

/** A step as it is drawn, with the rules that it breaks: those that the catalogue has. What it lacks bars nothing yet. */
const planOf = (move: Move, model: ProcedureModel, draw: Draw): Plan | undefined => {
  if (!move.open(model)) return undefined;
  const { flaws = [] } = move;
  const [first, ...more] = flaws;
  const flaw = hasFlaw(draw, 0) && first ? choosing(draw)(first, ...more) : undefined;
  const wanted = [...(move.broken?.(model) ?? []), ...(flaw?.breaks ?? [])];
  const breaks = wanted.filter((rule) => BARRING.has(rule));
  // A flaw that no rule sees yet is no flaw that could be told from lawful work.
  return wanted.length > 0 && breaks.length < wanted.length
    ? undefined
    : { move, body: { ...move.body(model), ...flaw?.changes }, breaks };
};

const carryOut = async (inHand: CaseInHand, model: ProcedureModel, { move, body, breaks }: Plan) => {
  const attempt = () => inHand.try(move.who, move.operation, { body });
  if (breaks.length > 0) {
    const rules = Object.fromEntries(breaks.map((rule) => [rule, expect.any(Array)]));
    return expectRefused(
      inHand.world,
      attempt,
      expect.objectContaining({ kind: "rule-refused", rules: expect.objectContaining(rules) }),
    );
  }
  const { seq } = mustAnswer(await attempt());
  const named = body as { kind?: unknown; obligation?: unknown };
  model.done.push({ operation: move.operation, seq, kind: named.obligation ?? named.kind, over: false });
  return move.after?.(model);
};

type Walk = { procedure: Walked; draws: readonly Draw[]; lawful: boolean };

/** Goes through a case of a procedure as it is drawn; answers what was done and which rules were broken. */
export const walkProcedure = async ({ procedure, draws, lawful }: Walk) => {
  const inHand = await openedCase(await newWorld(), { opening: { procedure } });
  const model: ProcedureModel = { done: [], closed: false, now: inHand.world.clock.now(), workday: true };
  const broken: string[] = [];
  for (const [index, draw] of draws.entries()) {
    if (model.closed) break;
    const day = addDays(dateOf(model.now), draw.days);
    inHand.world.clock.set(`${day}T10:${String(index).padStart(2, "0")}`);
    model.now = inHand.world.clock.now();
    model.workday = isWorkingDay(day, stateCouncilCalendar);
    const plans = MOVES[procedure].flatMap((move) => planOf(move, model, draw) ?? []);
    const open = lawful ? plans.filter(({ breaks }) => breaks.length === 0) : plans;
    const plan = open[draw.pick % Math.max(open.length, 1)];
    if (!plan) continue;
    await carryOut(inHand, model, plan);
    broken.push(...plan.breaks);
  }
  return { inHand, model, broken };
};
