import { cpuUsage, env } from "node:process";
import type { CaseRule } from "../../functions/case-file/rules.ts";
import { stateCouncilCalendar } from "../../functions/kernel/state-council-calendar.ts";
import { instantOf } from "../../functions/kernel/time.ts";
import { CATALOGUE } from "../../functions/law/catalogue.ts";
import { judgeAll } from "../../functions/supervision/judge-all.ts";
import { caseJudge } from "../../functions/supervision/record-from.ts";
import { type Engine, startTables } from "../support/dynamo.ts";
import { caseItems, registerItems, someAgencies } from "./seed-cases.ts";
import type { Line } from "./statistics.ts";
import { writeItems } from "./write-items.ts";

const CASES = Number(env["REJUDGE_CASES"] ?? 10_000);
const AGENCIES = 100;
/** Of the goal: all cases of a large place, within ten minutes. */
const ALL = 100_000;
const MOST_MINUTES = 10;
const NOW = instantOf(Date.UTC(2026, 5, 1));

type Ruled = { rules: readonly CaseRule[]; version: string };

/** One pass over all cases, to its end. */
const pass = async ({ table }: Engine, { rules, version }: Ruled) => {
  const judges = { case: caseJudge({ calendar: stateCouncilCalendar, rules }) };
  const ports = { table, clock: { now: () => NOW }, judges, version };
  const [begun, before] = [performance.now(), cpuUsage()];
  const { judged, failed, judgement, pass } = await judgeAll(ports)(() => true);
  const { user, system } = cpuUsage(before);
  if (judged !== CASES || failed > 0 || !pass.finishedAt)
    throw new Error(`${judged} of ${CASES} cases were judged, ${failed} could not be`);
  const seconds = (performance.now() - begun) / 1000;
  return { seconds, processor: (user + system) / 1_000_000, judgement };
};

const lineOf = (what: string, { seconds, processor, judgement }: Awaited<ReturnType<typeof pass>>): Line => {
  const minutes = ((seconds / CASES) * ALL) / 60;
  const { raised, changed, resolved } = judgement;
  return {
    what: `${CASES} cases judged again, ${what} (${Math.round(CASES / seconds)}/s, ${processor.toFixed(0)} s of processor, ${raised}+${changed}-${resolved} findings): min for ${ALL}`,
    figure: minutes.toFixed(1),
    goal: `<= ${MOST_MINUTES}`,
    met: minutes <= MOST_MINUTES,
  };
};

/** Passes over all cases on the real engine: the first, one in which nothing differs, and one by which a rule is no more. */
export const benchRejudge = async (): Promise<readonly Line[]> => {
  const engine = await startTables();
  try {
    const agencies = someAgencies(AGENCIES);
    await writeItems(engine, registerItems(agencies));
    await writeItems(engine, caseItems(agencies, CASES));
    const first = await pass(engine, { rules: CATALOGUE, version: "one" });
    const same = await pass(engine, { rules: CATALOGUE, version: "two" });
    if (same.judgement.raised + same.judgement.changed + same.judgement.resolved > 0)
      throw new Error("the same rules find otherwise");
    const fewer = CATALOGUE.filter(({ id }) => id !== "published-in-time");
    const changed = await pass(engine, { rules: fewer, version: "three" });
    return [
      lineOf("for the first time", first),
      lineOf("nothing differs", same),
      lineOf("by one rule less", changed),
    ];
  } finally {
    engine.stop();
  }
};
