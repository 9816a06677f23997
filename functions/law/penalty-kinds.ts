/**
 * The kinds of penalty (处罚法 9). `severity` orders them from light to heavy for the rule against heavier
 * penalties (处罚法 45) and for statistics; no national text fixes that order (大同 2021 is followed).
 * `hearing`: the notice must tell the right to a hearing (处罚法 63): always, or above an amount that is set locally.
 */
export type PenaltyKind = {
  zh: string;
  en: string;
  severity: number;
  hearing: "always" | "above-threshold" | "no";
};

export const PENALTY_KINDS = {
  warning: { zh: "警告", en: "warning", severity: 1, hearing: "no" },
  "public-criticism": { zh: "通报批评", en: "public criticism", severity: 2, hearing: "no" },
  fine: { zh: "罚款", en: "fine", severity: 3, hearing: "above-threshold" },
  "confiscation-of-gains": {
    zh: "没收违法所得",
    en: "confiscation of illegal gains",
    severity: 4,
    hearing: "above-threshold",
  },
  "confiscation-of-property": {
    zh: "没收非法财物",
    en: "confiscation of illegal property",
    severity: 4,
    hearing: "above-threshold",
  },
  "licence-suspension": { zh: "暂扣许可证件", en: "suspension of a licence", severity: 5, hearing: "no" },
  "qualification-downgrade": {
    zh: "降低资质等级",
    en: "downgrade of a qualification",
    severity: 6,
    hearing: "always",
  },
  "activity-restriction": {
    zh: "限制开展生产经营活动",
    en: "restriction of business activities",
    severity: 7,
    hearing: "no",
  },
  "production-suspension": {
    zh: "责令停产停业",
    en: "order to suspend production or business",
    severity: 8,
    hearing: "always",
  },
  closure: { zh: "责令关闭", en: "order to close", severity: 9, hearing: "always" },
  "practice-restriction": {
    zh: "限制从业",
    en: "restriction of practice",
    severity: 9,
    hearing: "always",
  },
  "licence-revocation": {
    zh: "吊销许可证件",
    en: "revocation of a licence",
    severity: 10,
    hearing: "always",
  },
  detention: { zh: "行政拘留", en: "administrative detention", severity: 11, hearing: "no" },
  other: {
    zh: "法律、行政法规规定的其他行政处罚",
    en: "other penalty set by law or administrative regulation",
    severity: 0,
    hearing: "no",
  },
} as const satisfies Record<string, PenaltyKind>;

export type PenaltyKindName = keyof typeof PENALTY_KINDS;
export const PENALTY_KIND_NAMES = Object.keys(PENALTY_KINDS) as [PenaltyKindName, ...PenaltyKindName[]];
