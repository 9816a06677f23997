import type { ClockDays } from "../../../functions/cases/views.ts";

type Clock = ClockDays["clocks"][number];
type Day = Clock["days"][number];
type Run = { first: Day; last: Day };

/** Why a day counts or not, whichever number it has. */
const why = ({ reason: { zh, en } }: Day): string =>
  `${zh} / ${en}`.replace(/第\d+日/, "第N日").replace(/^(.* \/ day )\d+/, "$1N");

/** Whether a day goes on as the one before: for the same reason, and with the next number. */
const goesOn = ({ last }: Run, day: Day): boolean =>
  last.counts === day.counts &&
  why(last) === why(day) &&
  (day.number === undefined || day.number === (last.number ?? 0) + 1);

const span = (first: unknown, last: unknown): string => (first === last ? `${first}` : `${first}..${last}`);

const runLine = ({ first, last }: Run): string => {
  const number = first.number === undefined ? "not counted" : `day ${span(first.number, last.number)}`;
  return `  ${span(first.day, last.day)} ${number}: ${why(first)}`;
};

/** How the days of a clock were counted; those that follow each other for the same reason are one line. */
export const daysOf = ({ limit, round, due, reason, days }: Clock): readonly string[] => {
  const runs: Run[] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && goesOn(run, day)) run.last = day;
    else runs.push({ first: day, last: day });
  }
  return [`${limit}#${round} until ${due}: ${reason.zh}`, ...runs.map(runLine)];
};
