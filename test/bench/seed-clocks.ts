import { headItem } from "../../functions/case-file/head.ts";
import { clockItem } from "../../functions/case-file/keys.ts";
import type { CaseHead } from "../../functions/case-file/model/head.ts";
import { newId } from "../../functions/kernel/ids.ts";
import { stateCouncilCalendar } from "../../functions/kernel/state-council-calendar.ts";
import { addDays, type PlainDate } from "../../functions/kernel/time.ts";
import { LIMITS } from "../../functions/law/limits.ts";
import type { Item } from "../../functions/platform/table.ts";
import type { LimitClock } from "../../functions/record/clock.ts";
import { clockOf } from "../../functions/record/count-clock.ts";
import type { Engine } from "../support/dynamo.ts";
import { aHead, anAct } from "../support/heads.ts";
import { writeItems } from "./write-items.ts";

/** `dueADay` clocks on each of `days` from `first` on, with their cases; `running` clocks on `spread` days behind them. */
export type Seed = { first: PlainDate; days: number; dueADay: number; running: number; spread: number };

const startOf = (due: PlainDate): PlainDate => addDays(due, -LIMITS.decision.period.count);

/** A case that was filed on a day: its 90 days run from then. */
const filedHead = (day: PlainDate): CaseHead => {
  const head = aHead();
  return { ...head, acts: [...head.acts, anAct("fileCase", 2, { at: `${day}T09:00:00+08:00` })] };
};

type Clocks = (due: PlainDate, id: string) => Item;

/** Clocks of a duty that is over on a day: counted once for each day, so that a million of them are there in minutes. */
const clocksByDay = (): Clocks => {
  const counted = new Map<PlainDate, LimitClock>();
  const countFor = (due: PlainDate): LimitClock => {
    const facts = {
      kind: "case",
      matter: newId(),
      limit: "decision",
      round: 1,
      start: startOf(due),
    } as const;
    return clockOf(facts, LIMITS.decision, stateCouncilCalendar);
  };
  return (due, id) => {
    const clock = counted.get(due) ?? countFor(due);
    counted.set(due, clock);
    return clockItem({ ...clock, matter: id }, due);
  };
};

/** The clocks that are due, a round of them on each day, and behind them those that run on from the last of these days. */
function* seeds({ first, days, dueADay, running, spread }: Seed): Generator<Item> {
  const clock = clocksByDay();
  for (let n = 0; n < days * dueADay; n += 1) {
    const due = addDays(first, n % days);
    const head = filedHead(startOf(due));
    yield headItem(head);
    yield clock(due, head.id);
  }
  for (let n = 0; n < running; n += 1) yield clock(addDays(first, days + (n % spread)), newId());
}

/** Straight to the engine: what is measured comes behind it. */
export const seedClocks = (engine: Engine, seed: Seed): Promise<void> => writeItems(engine, seeds(seed));
