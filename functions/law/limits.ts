import type { Period } from "../kernel/period.ts";
import type { Citation } from "./instruments.ts";

/**
 * A time limit (期限) as the law writes it. A limit that has passed is flagged and never bars.
 * `configurable`: the text leaves the number, or how the last day is counted, to the place that applies it.
 */
export type Limit = {
  zh: string;
  en: string;
  from: { zh: string; en: string };
  /** A duty that is missed is overdue; a right that is not used has lapsed. */
  nature: "duty" | "right";
  citation: Citation;
  period: Period;
  configurable: boolean;
};

/**
 * 2, 3, 5 and 7 days of 处罚法 are working days (处罚法 85), 15 and 90 are calendar days. Rolling to the next working day
 * (民诉法 85) is borrowed expressly for service and by 复议法 88; for the other limits it is configuration.
 */
export const LIMITS = {
  decision: {
    zh: "作出行政处罚决定",
    en: "penalty decision",
    from: { zh: "立案", en: "filing" },
    nature: "duty",
    citation: { instrument: "处罚法", article: "第六十条" },
    period: { count: 90, unit: "day", rolls: false },
    configurable: true,
  },
  "hearing-request": {
    zh: "当事人要求听证",
    en: "request for a hearing",
    from: { zh: "告知", en: "notice" },
    nature: "right",
    citation: { instrument: "处罚法", article: "第六十四条第一项" },
    period: { count: 5, unit: "working-day", rolls: false },
    configurable: false,
  },
  review: {
    zh: "法制审核",
    en: "legal review",
    from: { zh: "接到审核材料", en: "receipt of the material" },
    nature: "duty",
    citation: { instrument: "市监程序", article: "第五十五条" },
    period: { count: 10, unit: "working-day", rolls: false },
    configurable: true,
  },
  service: {
    zh: "送达行政处罚决定书",
    en: "service of the decision",
    from: { zh: "作出决定", en: "decision" },
    nature: "duty",
    citation: { instrument: "处罚法", article: "第六十一条" },
    period: { count: 7, unit: "working-day", rolls: false },
    configurable: false,
  },
  publication: {
    zh: "公开行政处罚决定信息",
    en: "publication of the decision",
    from: { zh: "作出决定", en: "decision" },
    nature: "duty",
    citation: { instrument: "118号", article: "二（六）" },
    period: { count: 7, unit: "working-day", rolls: false },
    configurable: false,
  },
  payment: {
    zh: "缴纳罚款",
    en: "payment of the fine",
    from: { zh: "收到行政处罚决定书", en: "receipt of the decision" },
    nature: "duty",
    citation: { instrument: "处罚法", article: "第六十七条" },
    period: { count: 15, unit: "day", rolls: true },
    configurable: true,
  },
  reconsideration: {
    zh: "申请行政复议",
    en: "application for reconsideration",
    from: { zh: "知道行政行为", en: "knowledge of the act" },
    nature: "right",
    citation: { instrument: "复议法", article: "第二十条" },
    period: { count: 60, unit: "day", rolls: true },
    configurable: false,
  },
  suit: {
    zh: "提起行政诉讼",
    en: "administrative suit",
    from: { zh: "知道作出行政行为", en: "knowledge of the act" },
    nature: "right",
    citation: { instrument: "行诉法", article: "第四十六条" },
    period: { count: 6, unit: "month", rolls: true },
    configurable: false,
  },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;
export const LIMIT_NAMES = Object.keys(LIMITS) as [LimitName, ...LimitName[]];
