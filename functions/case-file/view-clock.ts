import type { Bilingual } from "../kernel/bilingual.ts";
import { dateOf, yearOf } from "../kernel/time.ts";
import { cite } from "../law/instruments.ts";
import { LIMITS } from "../law/limits.ts";
import type { CaseClock } from "./model/clock.ts";

const UNITS = {
  "working-day": { zh: "个工作日", en: "working days" },
  day: { zh: "日", en: "days" },
  month: { zh: "个月", en: "months" },
} as const;

const rolled = ({ rolledFrom, due }: CaseClock): Bilingual =>
  rolledFrom
    ? {
        zh: `；${rolledFrom}非工作日，顺延至${due}（《中华人民共和国民事诉讼法》第八十五条）`,
        en: `; ${rolledFrom} is no working day, so it moves to ${due}`,
      }
    : { zh: "", en: "" };

const provisional = ({ provisional: open, due }: CaseClock): Bilingual =>
  open
    ? {
        zh: `；${yearOf(due)}年节假日安排尚未公布，届满日暂定`,
        en: `; provisional, because the days off of ${yearOf(due)} are not announced yet`,
      }
    : { zh: "", en: "" };

const local = ({ basis }: CaseClock): string => (basis ? `；${basis}` : "");

/** Why a clock ends on the day it does, in words. */
const explainClock = (clock: CaseClock): Bilingual => {
  const { from } = LIMITS[clock.limit];
  const unit = UNITS[clock.unit];
  const moved = rolled(clock);
  const open = provisional(clock);
  return {
    zh: `自${from.zh}次日（${clock.start}之后）起算${clock.count}${unit.zh}，至${clock.due}届满${moved.zh}${open.zh}${local(clock)}`,
    en: `${clock.count} ${unit.en} from the day after ${from.en} (${clock.start}), so until ${clock.due}${moved.en}${open.en}`,
  };
};

/** A clock with what people ask of it: its name, its article, its reason, and whether it was kept. */
export const viewClock = (caseClock: CaseClock) => {
  const { case: _, ...clock } = caseClock;
  const limit = LIMITS[clock.limit];
  const ended = clock.endedAt && dateOf(clock.endedAt);
  return {
    ...clock,
    title: { zh: limit.zh, en: limit.en },
    article: cite(limit.citation),
    reason: explainClock(caseClock),
    late: clock.state === "overdue" || (clock.state === "met" && ended !== undefined && ended > clock.due),
  };
};
