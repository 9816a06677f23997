import type { Bilingual } from "../kernel/bilingual.ts";
import type { PeriodUnit } from "../kernel/period.ts";
import type { ClockExtension, ClockPause } from "./clock.ts";

const UNITS: Record<PeriodUnit, Bilingual> = {
  "working-day": { zh: "个工作日", en: "working days" },
  day: { zh: "日", en: "days" },
  month: { zh: "个月", en: "months" },
  year: { zh: "年", en: "years" },
  hour: { zh: "小时", en: "hours" },
};

/** 5个工作日, 5 working days */
export const lengthInWords = ({ count, unit }: { count: number; unit: PeriodUnit }): Bilingual => ({
  zh: `${count}${UNITS[unit].zh}`,
  en: `${count} ${UNITS[unit].en}`,
});

const REASONS: Record<ClockPause["reason"], Bilingual> = {
  hearing: { zh: "听证", en: "hearing" },
  testing: { zh: "检测、检验、检疫或者技术鉴定", en: "testing or expert examination" },
  "public-notice": { zh: "公告", en: "public notice" },
  suspension: { zh: "中止", en: "suspension" },
  material: { zh: "补正材料", en: "material to be supplied" },
  other: { zh: "其他不计入期限的情形", en: "other time that is not counted" },
};

/** Why days are not counted, with what was noted on it. */
export const pauseReason = ({ reason, note }: ClockPause): Bilingual => {
  const { zh, en } = REASONS[reason];
  return note === undefined ? { zh, en } : { zh: `${zh}（${note}）`, en: `${en} (${note})` };
};

const pauseInWords = (pause: ClockPause): Bilingual => {
  const { from, to, basis } = pause;
  const { zh, en } = pauseReason(pause);
  return {
    zh: `，${zh}期间（${to ? `${from}至${to}` : `${from}起`}）不计入（${basis}）`,
    en: `, not counting ${to ? `${from} to ${to}` : `the days from ${from} on`} (${en}; ${basis})`,
  };
};

const extensionInWords = ({ basis, approvedBy, ...length }: ClockExtension): Bilingual => {
  const { zh, en } = lengthInWords(length);
  return {
    zh: `，经${approvedBy}批准延长${zh}（${basis}）`,
    en: `, extended by ${en} with the approval of ${approvedBy} (${basis})`,
  };
};

/** What lengthens a limit, in words: its extensions and its pauses. */
export const lengthenedBy = (clock: {
  extensions: readonly ClockExtension[];
  pauses: readonly ClockPause[];
}): Bilingual => {
  const words = [...clock.extensions.map(extensionInWords), ...clock.pauses.map(pauseInWords)];
  return { zh: words.map(({ zh }) => zh).join(""), en: words.map(({ en }) => en).join("") };
};
