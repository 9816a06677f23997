import type { Bilingual } from "../kernel/bilingual.ts";
import type { Period, PeriodUnit } from "../kernel/period.ts";
import type { Citation } from "./instruments.ts";

/** The units of a limit as the texts write them: 二十四小时, 五日, 十个工作日, 六个月, 二年. */
const UNITS = {
  日: "day",
  工作日: "working-day",
  月: "month",
  年: "year",
  小时: "hour",
} as const satisfies Record<string, PeriodUnit>;
export type WrittenUnit = keyof typeof UNITS;

/**
 * How an instrument counts what it writes as 日. `workingDays`: which numbers of 日 mean working days, and the article
 * that says so. `rolls`: the article by which a last day that is a day off moves to the next working day; where the
 * text borrows none, rolling is configuration, and off.
 */
type DayCounting = {
  workingDays?: { is: (count: number) => boolean; citation: Citation };
  rolls?: Citation;
  note?: Bilingual;
};

const oneOf =
  (...counts: readonly number[]) =>
  (count: number): boolean =>
    counts.includes(count);

/** What counts days as its text writes them: 工作日 where it says so, else calendar days. */
const asWritten = {};

const byLitigationRules = { rolls: { instrument: "行诉解释", article: "第四十八条" } } as const;
const byReconsiderationRules = { instrument: "复议法", article: "第八十八条" } as const;

/** Which days count, by the usual short name of the instrument in which the limit stands. */
export const DAY_COUNTING = {
  处罚法: {
    workingDays: { is: oneOf(2, 3, 5, 7), citation: { instrument: "处罚法", article: "第八十五条" } },
  },
  强制法: {
    workingDays: { is: (count) => count <= 10, citation: { instrument: "强制法", article: "第六十九条" } },
  },
  许可法: {
    workingDays: { is: () => true, citation: { instrument: "许可法", article: "第八十二条" } },
  },
  复议法: {
    workingDays: { is: oneOf(3, 5, 7, 10), citation: byReconsiderationRules },
    rolls: byReconsiderationRules,
  },
  /** It writes 工作日 itself. */
  复议条例: { rolls: byReconsiderationRules },
  行诉法: byLitigationRules,
  行诉解释: byLitigationRules,
  民诉法: { rolls: { instrument: "民诉法", article: "第八十五条" } },
  市监程序: { rolls: { instrument: "市监程序", article: "第八十条" } },
  移送规定: {
    note: {
      zh: "条文未规定“3日”是否为工作日，按自然日计算，并于第2日提示",
      en: "the text does not say whether its 3 days are working days: calendar days, with a warning on the second",
    },
  },
  监督条例: asWritten,
  "118号": asWritten,
  公开条例: asWritten,
  数据条例: asWritten,
  贵州办法: asWritten,
  市监公示: asWritten,
  市监投诉: asWritten,
  市监监督: asWritten,
  内蒙三项: asWritten,
  海南检查: asWritten,
  信访条例: asWritten,
  检察建议: asWritten,
  公益规则: asWritten,
  公益诉讼解释: byLitigationRules,
  行诉监督规则: asWritten,
  罚缴办法: asWritten,
  个保法: asWritten,
} as const satisfies Record<string, DayCounting>;

export type CountingInstrument = keyof typeof DAY_COUNTING;

/** The period that an instrument means by a number and a unit as it writes them: 处罚法 五日 is five working days. */
export const periodOf = (instrument: CountingInstrument, count: number, unit: WrittenUnit): Period => {
  const { workingDays, rolls }: DayCounting = DAY_COUNTING[instrument];
  const days = unit === "日" && workingDays?.is(count);
  return {
    count,
    unit: days ? "working-day" : UNITS[unit],
    rolls: unit !== "小时" && rolls !== undefined,
  };
};
