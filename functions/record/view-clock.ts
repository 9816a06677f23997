import type { Bilingual } from "../kernel/bilingual.ts";
import { type Instant, yearOf } from "../kernel/time.ts";
import { cite } from "../law/instruments.ts";
import type { Limit } from "../law/limits.ts";
import type { LimitClock } from "./clock.ts";
import { lengthenedBy, lengthInWords } from "./clock-words.ts";

const rolled = ({ rolledFrom, due }: LimitClock): Bilingual =>
  rolledFrom
    ? {
        zh: `；${rolledFrom}非工作日，顺延至${due}（《中华人民共和国民事诉讼法》第八十五条）`,
        en: `; ${rolledFrom} is no working day, so it moves to ${due}`,
      }
    : { zh: "", en: "" };

const UNANNOUNCED = (due: LimitClock["due"]): Bilingual => ({
  zh: `；${yearOf(due)}年节假日安排尚未公布，届满日暂定`,
  en: `; provisional, because the days off of ${yearOf(due)} are not announced yet`,
});

const STILL_PAUSED: Bilingual = {
  zh: "；期限暂停中，届满日不早于该日",
  en: "; it is paused, so it ends no earlier than that",
};

const provisional = ({ provisional: open, pauses, due }: LimitClock): Bilingual => {
  if (!open) return { zh: "", en: "" };
  return pauses.some(({ from, to }) => to === undefined && from <= due) ? STILL_PAUSED : UNANNOUNCED(due);
};

const local = ({ basis }: LimitClock): string => (basis ? `；${basis}` : "");

/** `2026-03-09 10:20:00` */
export const timeOfDay = (moment: Instant): string => moment.slice(0, 19).replace("T", " ");

/** From when it runs and until when: days from behind a day, hours from a moment. */
const ends = ({ unit, start, startAt, due, dueAt }: LimitClock): Record<"from" | "until", string> =>
  unit === "hour"
    ? { from: startAt ? timeOfDay(startAt) : start, until: timeOfDay(dueAt) }
    : { from: start, until: due };

/** Why a clock ends when it does, in words. */
const explainClock = ({ from }: Limit, clock: LimitClock): Bilingual => {
  const length = lengthInWords(clock);
  const longer = lengthenedBy(clock);
  const moved = rolled(clock);
  const open = provisional(clock);
  const at = ends(clock);
  const hours = clock.unit === "hour";
  const since = hours ? `${from.zh}时（${at.from}）` : `${from.zh}次日（${at.from}之后）`;
  return {
    zh: `自${since}起算${length.zh}${longer.zh}，至${at.until}届满${moved.zh}${open.zh}${local(clock)}`,
    en: `${length.en} from ${hours ? "" : "the day after "}${from.en} (${at.from})${longer.en}, so until ${at.until}${moved.en}${open.en}`,
  };
};

/** A clock with what people ask of it: its name, its article, its reason, and whether it was kept. */
export const viewClock = <Name extends string>(limit: Limit, clock: LimitClock & { limit: Name }) => {
  const { kind: _, matter: __, ...seen } = clock;
  const { state, endedAt, dueAt } = clock;
  return {
    ...seen,
    title: { zh: limit.zh, en: limit.en },
    article: cite(limit.citation),
    reason: explainClock(limit, clock),
    late: state === "overdue" || (state === "met" && endedAt !== undefined && endedAt > dueAt),
  };
};
