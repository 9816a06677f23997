import { env } from "node:process";
import { KINDS } from "../../functions/case-file/kinds.ts";
import { sweepClocks } from "../../functions/clocks/sweep-clocks.ts";
import { stateCouncilCalendar } from "../../functions/kernel/state-council-calendar.ts";
import { addDays, type PlainDate } from "../../functions/kernel/time.ts";
import type { Table } from "../../functions/platform/table.ts";
import { startTables } from "../support/dynamo.ts";
import { at } from "../support/heads.ts";
import { seedClocks } from "./seed-clocks.ts";
import { type Line, median, ratioLine } from "./statistics.ts";

const FEW = 1000;
const MANY = Number(env["SWEEP_CLOCKS"] ?? 100_000);
const DUE_A_DAY = 300;
const ROUNDS = 5;
const IDLE_TURNS = 9;
/** The days over which the running clocks come due, the first of them the day of the sweeps. */
const DAYS = 90;
const FIRST = "2026-03-02" as PlainDate;

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
    table: {
      read,
      query: counted(table.query),
      list: counted(table.list),
      count: counted(table.count),
      write: counted(table.write),
    },
  };
};

/** An engine with so many running clocks, whose sweeps are measured one day after another. */
const openAmong = async (running: number) => {
  const engine = await startTables();
  await seedClocks(engine, { first: FIRST, days: ROUNDS, dueADay: DUE_A_DAY, running, spread: DAYS });
  const { asked, table } = counting(engine.table);
  const sweepOn = async (day: PlainDate) => {
    const now = at(`${day}T09:00:00+08:00`);
    asked.requests = 0;
    const start = performance.now();
    const { due } = await sweepClocks({
      table,
      clock: { now: () => now },
      calendar: stateCouncilCalendar,
      kinds: KINDS,
    })();
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

/** Of times the middle; of requests the most, on the last day: then many that have still time are on the list of today. */
const figureOf = (costs: readonly Cost[], of: keyof Cost): number => {
  const figures = costs.map((cost) => cost[of]);
  return of === "requests" ? Math.max(...figures) : median(figures);
};

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
      const [among, beside] = [figureOf(costs.many, of), figureOf(costs.few, of)];
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
