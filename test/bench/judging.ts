import { cpuUsage, env } from "node:process";
import { isDeepStrictEqual } from "node:util";
import type { CaseRecord } from "../../functions/case-file/record.ts";
import type { CaseRule } from "../../functions/case-file/rules.ts";
import { stateCouncilCalendar } from "../../functions/kernel/state-council-calendar.ts";
import { instantOf } from "../../functions/kernel/time.ts";
import { CATALOGUE } from "../../functions/law/catalogue.ts";
import { DEFAULT_SETTINGS } from "../../functions/law/settings.ts";
import { judgeRecord } from "../../functions/supervision/judge-record.ts";
import { generateCases, REGISTERS } from "./judging-cases.ts";
import { factsOf, jsonRulesEngine, TEN } from "./judging-json-rules.ts";
import { type Line, ratioLine } from "./statistics.ts";

const CHUNK = 1000;
const SIZES = (env["JUDGED_CASES"] ?? "10000,30000,100000").split(",").map(Number);
/** The other engine is given fewer cases: what is compared is cases per second. */
const OTHERS = 5000;
const OURS = 20_000;
const COMPARED = 2000;
const AT_LEAST = 20;

const asOf = { registers: REGISTERS, settings: DEFAULT_SETTINGS };
const WORLD = {
  asOf: () => asOf,
  calendar: stateCouncilCalendar,
  peers: () => [],
  now: instantOf(Date.UTC(2026, 5, 1)),
};

const judge = (rules: readonly CaseRule[], record: CaseRecord) => judgeRecord(record, { ...WORLD, rules });

/**
 * Cases are made chunk by chunk, outside of the time that is taken. What counts is the processor's time, not the clock's: on
 * a machine that does other work too, the two engines would not be waiting for it equally.
 */
const secondsFor = async (
  cases: number,
  work: (records: readonly CaseRecord[]) => Promise<() => Promise<void>>,
): Promise<number> => {
  let microseconds = 0;
  for (let done = 0; done < cases; done += CHUNK) {
    const run = await work(generateCases(1 + done / CHUNK, CHUNK));
    const start = cpuUsage();
    await run();
    const { user, system } = cpuUsage(start);
    microseconds += user + system;
  }
  return microseconds / 1_000_000;
};

const oursFor = (cases: number, rules: readonly CaseRule[]): Promise<number> =>
  secondsFor(cases, async (records) => async () => {
    for (const record of records) judge(rules, record);
  });

const theirsFor = (cases: number): Promise<number> => {
  const engine = jsonRulesEngine();
  return secondsFor(cases, async (records) => {
    const facts = records.map(factsOf);
    return async () => {
      for (const one of facts) await engine.run(one);
    };
  });
};

/** Both must find the same in each case, else they are not the same rules. Answers how many findings were compared. */
const compare = async (ten: readonly CaseRule[]): Promise<number> => {
  const engine = jsonRulesEngine();
  let found = 0;
  for (const record of generateCases(99, COMPARED)) {
    const ours = [...new Set(judge(ten, record).map(({ rule }) => rule))].sort();
    const { events } = await engine.run(factsOf(record));
    const theirs = events.map(({ type }) => type).sort();
    if (!isDeepStrictEqual(ours, theirs))
      throw new Error(`case ${record.id}: we find ${ours.join()}, the other engine ${theirs.join()}`);
    found += ours.length;
  }
  return found;
};

const tenRules = (): readonly CaseRule[] => {
  const ten = CATALOGUE.filter(({ id }) => TEN.includes(id));
  if (ten.length !== TEN.length) throw new Error("the catalogue lacks one of the ten rules");
  return ten;
};

const perSecond = (cases: number, seconds: number): string => `${Math.round(cases / seconds)}/s`;

const besideTheOther = async (): Promise<Line> => {
  const ten = tenRules();
  const found = await compare(ten);
  await oursFor(5 * CHUNK, ten);
  const ours = (await oursFor(OURS, ten)) / OURS;
  const theirs = (await theirsFor(OTHERS)) / OTHERS;
  return {
    what: `10 rules (${perSecond(1, ours)}) / json-rules-engine (${perSecond(1, theirs)}), ${found} findings equal`,
    figure: (theirs / ours).toFixed(1),
    goal: `>= ${AT_LEAST}`,
    met: theirs / ours >= AT_LEAST,
  };
};

/** Judging of generated cases: beside another engine with the same rules; and all rules, as the cases grow in number. */
export const benchJudging = async (): Promise<readonly Line[]> => {
  const beside = await besideTheOther();
  await oursFor(5 * CHUNK, CATALOGUE);
  const seconds: number[] = [];
  for (const size of SIZES) seconds.push((await oursFor(size, CATALOGUE)) / size);
  const [least = Number.NaN, ...more] = seconds;
  const growth = SIZES.slice(1).map((size, index) =>
    ratioLine(
      `${CATALOGUE.length} rules, ${size} cases (${perSecond(1, more[index] ?? 0)}): a case beside one of ${SIZES[0]}`,
      (more[index] ?? Number.NaN) / least,
      1.25,
    ),
  );
  return [beside, ...growth];
};
