import { env } from "node:process";
import { BatchWriteCommand, DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { headItem } from "../../functions/case-file/commit.ts";
import { type CaseClock, clockItem } from "../../functions/case-file/model/clock.ts";
import { clockOf } from "../../functions/case-file/model/count-clock.ts";
import { sweepClocks } from "../../functions/clocks/sweep-clocks.ts";
import { newId } from "../../functions/kernel/ids.ts";
import { stateCouncilCalendar } from "../../functions/kernel/state-council-calendar.ts";
import { addDays, type PlainDate } from "../../functions/kernel/time.ts";
import { LIMITS } from "../../functions/law/limits.ts";
import type { Item, Table } from "../../functions/platform/table.ts";
import { tableClient } from "../../infra/local/engines.ts";
import { type Engine, startTables } from "../support/dynamo.ts";
import { aHead, at } from "../support/heads.ts";
import { type Line, median, ratioLine } from "./statistics.ts";

const FEW = 1000;
const MANY = Number(env["SWEEP_CLOCKS"] ?? 100_000);
const DUE_A_DAY = 300;
const ROUNDS = 5;
const IDLE_TURNS = 9;
/** The days over which the running clocks come due, the first of them the day of the sweeps. */
const DAYS = 90;
const FIRST = "2026-03-02" as PlainDate;
const BATCH = 25;
const AT_ONCE = 8;
const TOLD_EVERY = 100_000;

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
function* seeds(running: number): Generator<Item> {
  const clock = clocksByDay();
  for (let n = 0; n < ROUNDS * DUE_A_DAY; n += 1) {
    const head = aHead();
    yield headItem(head);
    yield clock(addDays(FIRST, n % ROUNDS), head.id);
  }
  for (let n = 0; n < running; n += 1) yield clock(addDays(FIRST, ROUNDS + (n % DAYS)), newId());
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
const seed = async ({ endpoint, names }: Engine, running: number): Promise<void> => {
  const documents = DynamoDBDocumentClient.from(tableClient(endpoint), {
    marshallOptions: { removeUndefinedValues: true },
  });
  const items = seeds(running);
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

type Cost = { each: number; idle: number; requests: number };

/** How often the table was asked. */
const counting = (table: Table) => {
  const asked = { requests: 0 };
  const counted =
    <Query, Answer>(ask: (query: Query) => Promise<Answer>) =>
    (query: Query): Promise<Answer> => {
      asked.requests += 1;
      return ask(query);
    };
  const read: Table["read"] = (name, keys) => counted(() => table.read(name, keys))(undefined);
  return {
    asked,
    table: { read, query: counted(table.query), list: counted(table.list), write: counted(table.write) },
  };
};

/** An engine with so many running clocks, whose sweeps are measured one day after another. */
const openAmong = async (running: number) => {
  const engine = await startTables();
  await seed(engine, running);
  const { asked, table } = counting(engine.table);
  const sweepOn = async (day: PlainDate) => {
    const now = at(`${day}T09:00:00+08:00`);
    asked.requests = 0;
    const start = performance.now();
    const { due } = await sweepClocks({ table, clock: { now: () => now } })();
    return { due, took: performance.now() - start, requests: asked.requests };
  };
  await sweepOn(addDays(FIRST, -1));
  const measureOn = async (day: PlainDate): Promise<Cost> => {
    const { due, took, requests } = await sweepOn(day);
    if (due !== DUE_A_DAY) throw new Error(`${due} came due instead of ${DUE_A_DAY}`);
    const idle: number[] = [];
    for (let turn = 0; turn < IDLE_TURNS; turn += 1) idle.push((await sweepOn(day)).took);
    return { each: took / due, idle: median(idle), requests: requests / due };
  };
  return { measureOn, stop: engine.stop };
};

const middle = (costs: readonly Cost[], of: keyof Cost): number => median(costs.map((cost) => cost[of]));

/**
 * What a clock that comes due costs the sweeper among many running clocks, beside what it costs among few: day by day
 * in turns, so that whatever else the machine does meets both.
 */
export const benchSweep = async (): Promise<readonly Line[]> => {
  const few = await openAmong(FEW);
  const many = await openAmong(MANY);
  try {
    const costs: { few: Cost[]; many: Cost[] } = { few: [], many: [] };
    for (let round = 1; round <= ROUNDS; round += 1) {
      costs.few.push(await few.measureOn(addDays(FIRST, round)));
      costs.many.push(await many.measureOn(addDays(FIRST, round)));
    }
    const line = (what: string, of: keyof Cost, goal: number): Line => {
      const [among, beside] = [middle(costs.many, of), middle(costs.few, of)];
      const figures = `among ${MANY} (${among.toFixed(2)}) / ${FEW} (${beside.toFixed(2)})`;
      return ratioLine(`${what} ${figures}`, among / beside, goal);
    };
    return [
      line("sweep: requests a due clock,", "requests", 1.0),
      line("sweep: ms a due clock,", "each", 1.5),
      line("sweep: ms where none is due,", "idle", 1.5),
    ];
  } finally {
    few.stop();
    many.stop();
  }
};
