import { BatchWriteCommand, DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
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
import { tableClient } from "../../infra/local/engines.ts";
import type { Engine } from "../support/dynamo.ts";
import { aHead, anAct } from "../support/heads.ts";

const BATCH = 25;
const AT_ONCE = 8;
const TOLD_EVERY = 100_000;

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

const writeBatch = async (documents: DynamoDBDocumentClient, table: string, items: readonly Item[]) => {
  let puts = items.map((Item) => ({ PutRequest: { Item } }));
  while (puts.length > 0) {
    const { UnprocessedItems } = await documents.send(
      new BatchWriteCommand({ RequestItems: { [table]: puts } }),
    );
    puts = (UnprocessedItems?.[table] ?? []) as typeof puts;
  }
};

/** The next so many, or those that are left. */
const nextOf = (items: Generator<Item>, count: number): readonly Item[] => {
  const batch: Item[] = [];
  while (batch.length < count) {
    const { value, done } = items.next();
    if (done) break;
    batch.push(value);
  }
  return batch;
};

/** Straight to the engine, many at once: what is measured comes behind it. */
export const seedClocks = async ({ endpoint, names }: Engine, seed: Seed): Promise<void> => {
  const documents = DynamoDBDocumentClient.from(tableClient(endpoint), {
    marshallOptions: { removeUndefinedValues: true },
  });
  const items = seeds(seed);
  let done = 0;
  const writer = async (): Promise<void> => {
    for (;;) {
      const batch = nextOf(items, BATCH);
      if (batch.length === 0) return;
      await writeBatch(documents, names.state, batch);
      if (Math.floor((done + batch.length) / TOLD_EVERY) > Math.floor(done / TOLD_EVERY))
        process.stderr.write(`${done + batch.length} items are there\n`);
      done += batch.length;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, writer));
};
