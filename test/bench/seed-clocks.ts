import { headItem } from "../../functions/case-file/any-head.ts";
import { type CaseClock, clockItem } from "../../functions/case-file/model/clock.ts";
import { clockOf } from "../../functions/case-file/model/count-clock.ts";
import { newId } from "../../functions/kernel/ids.ts";
import { stateCouncilCalendar } from "../../functions/kernel/state-council-calendar.ts";
import { addDays, type PlainDate } from "../../functions/kernel/time.ts";
import { LIMITS } from "../../functions/law/limits.ts";
import type { Item } from "../../functions/platform/table.ts";
import type { Engine } from "../support/dynamo.ts";
import { aHead } from "../support/heads.ts";
import { seedItems } from "./seed-items.ts";

/** `dueADay` clocks on each of `days` from `first` on, with their cases; `running` clocks on `spread` days behind them. */
export type Seed = { first: PlainDate; days: number; dueADay: number; running: number; spread: number };

type Clocks = (due: PlainDate, id: string) => Item;

/** Clocks of a duty that is over on a day: counted once for each day, so that a million of them are there in minutes. */
const clocksByDay = (): Clocks => {
  const counted = new Map<PlainDate, CaseClock>();
  const countFor = (due: PlainDate): CaseClock => {
    const start = addDays(due, -LIMITS.decision.period.count);
    const facts = { case: newId(), limit: "decision", round: 1, start } as const;
    return clockOf(facts, LIMITS.decision, stateCouncilCalendar);
  };
  return (due, id) => {
    const clock = counted.get(due) ?? countFor(due);
    counted.set(due, clock);
    return clockItem({ ...clock, case: id }, due);
  };
};

/** The clocks that are due, a round of them on each day, and behind them those that run on from the last of these days. */
function* seeds({ first, days, dueADay, running, spread }: Seed): Generator<Item> {
  const clock = clocksByDay();
  for (let n = 0; n < days * dueADay; n += 1) {
    const head = aHead();
    yield headItem(head);
    yield clock(addDays(first, n % days), head.id);
  }
  for (let n = 0; n < running; n += 1) yield clock(addDays(first, days + (n % spread)), newId());
}

/** The clocks of a seed with their cases, straight to the engine. */
export const seedClocks = (engine: Engine, seed: Seed): Promise<void> => seedItems(engine, seeds(seed));
