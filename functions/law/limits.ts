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
  filing: {
    zh: "核查并决定是否立案",
    en: "check and decide on filing",
    from: { zh: "受理案件线索", en: "opening" },
    nature: "duty",
    citation: { instrument: "市监程序", article: "第十八条" },
    period: { count: 15, unit: "working-day", rolls: false },
    configurable: true,
  },
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
  "licence-publication": {
    zh: "公开行政许可决定信息",
    en: "publication of a licence",
    from: { zh: "作出决定", en: "decision" },
    nature: "duty",
    citation: { instrument: "118号", article: "二（六）" },
    period: { count: 7, unit: "working-day", rolls: false },
    configurable: false,
  },
  "other-publication": {
    zh: "公开其他行政执法决定信息",
    en: "publication of other decisions",
    from: { zh: "作出决定", en: "decision" },
    nature: "duty",
    citation: { instrument: "118号", article: "二（六）" },
    period: { count: 20, unit: "working-day", rolls: false },
    configurable: false,
  },
  withdrawal: {
    zh: "撤回处罚决定信息并公开说明理由",
    en: "withdrawal of the published decision",
    from: {
      zh: "处罚决定被依法变更、撤销、确认违法或者确认无效",
      en: "the change or revocation of the decision",
    },
    nature: "duty",
    citation: { instrument: "处罚法", article: "第四十八条第二款" },
    period: { count: 3, unit: "working-day", rolls: false },
    configurable: false,
  },
  preservation: {
    zh: "对先行登记保存的证据作出处理决定",
    en: "disposal of preserved evidence",
    from: { zh: "先行登记保存", en: "preservation" },
    nature: "duty",
    citation: { instrument: "处罚法", article: "第五十六条" },
    period: { count: 7, unit: "working-day", rolls: false },
    configurable: false,
  },
  "on-the-spot-report": {
    zh: "当场处罚决定报所属行政机关备案",
    en: "report of the on-the-spot decision",
    from: { zh: "当场作出处罚决定", en: "the decision" },
    nature: "duty",
    citation: { instrument: "市监程序", article: "第七十条" },
    period: { count: 7, unit: "working-day", rolls: false },
    configurable: true,
  },
  "hand-in": {
    zh: "执法人员将当场收缴的罚款交至行政机关",
    en: "handing in of a fine collected on the spot",
    from: { zh: "收缴罚款", en: "collection" },
    nature: "duty",
    citation: { instrument: "处罚法", article: "第七十一条" },
    period: { count: 2, unit: "working-day", rolls: false },
    configurable: false,
  },
  deposit: {
    zh: "行政机关将罚款缴付指定的银行",
    en: "deposit of the fine at the bank",
    from: { zh: "收到当场收缴的罚款", en: "receipt of the fine" },
    nature: "duty",
    citation: { instrument: "处罚法", article: "第七十一条" },
    period: { count: 2, unit: "working-day", rolls: false },
    configurable: false,
  },
  "transfer-decision": {
    zh: "决定是否移送公安机关",
    en: "decision on the transfer to the police",
    from: { zh: "接到移送涉嫌犯罪案件的报告", en: "receipt of the report" },
    nature: "duty",
    citation: { instrument: "移送规定", article: "第五条" },
    period: { count: 3, unit: "day", rolls: false },
    configurable: true,
  },
  transfer: {
    zh: "向同级公安机关移送",
    en: "transfer to the police",
    from: { zh: "决定批准移送", en: "approval of the transfer" },
    nature: "duty",
    citation: { instrument: "移送规定", article: "第五条" },
    period: { count: 24, unit: "hour", rolls: false },
    configurable: false,
  },
  "items-handover": {
    zh: "向公安机关移交涉案物品和材料",
    en: "handing over of items to the police",
    from: { zh: "接到立案通知书", en: "receipt of the filing notice" },
    nature: "duty",
    citation: { instrument: "移送规定", article: "第十二条" },
    period: { count: 3, unit: "day", rolls: false },
    configurable: true,
  },
  "urgent-report": {
    zh: "报告并补办批准手续",
    en: "report and approval of an urgent measure",
    from: { zh: "当场实施行政强制措施", en: "taking of the measure" },
    nature: "duty",
    citation: { instrument: "强制法", article: "第十九条" },
    period: { count: 24, unit: "hour", rolls: false },
    configurable: false,
  },
  "measure-term": {
    zh: "对查封、扣押的财物作出处理决定",
    en: "disposal of what is sealed or seized",
    from: { zh: "实施行政强制措施", en: "taking of the measure" },
    nature: "duty",
    citation: { instrument: "强制法", article: "第二十五条" },
    period: { count: 30, unit: "day", rolls: false },
    configurable: true,
  },
  "freeze-term": {
    zh: "对冻结的存款、汇款作出处理决定",
    en: "disposal of frozen deposits",
    from: { zh: "冻结", en: "freezing" },
    nature: "duty",
    citation: { instrument: "强制法", article: "第三十二条" },
    period: { count: 30, unit: "day", rolls: false },
    configurable: true,
  },
  "freeze-delivery": {
    zh: "向当事人交付冻结决定书",
    en: "delivery of the freeze decision",
    from: { zh: "冻结", en: "freezing" },
    nature: "duty",
    citation: { instrument: "强制法", article: "第三十一条" },
    period: { count: 3, unit: "working-day", rolls: false },
    configurable: false,
  },
  "inspection-result": {
    zh: "告知检查结果",
    en: "telling the result of an inspection",
    from: { zh: "检查结果确定", en: "the result is certain" },
    nature: "duty",
    citation: { instrument: "海南检查", article: "第二十二条" },
    period: { count: 5, unit: "working-day", rolls: false },
    configurable: true,
  },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof LIMITS;
export const LIMIT_NAMES = Object.keys(LIMITS) as [LimitName, ...LimitName[]];
