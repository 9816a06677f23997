/** What a case may end in (处罚法 57, first paragraph, items 1 to 4). Only `penalty` imposes one. */
export const DECISION_OUTCOMES = {
  penalty: { zh: "给予行政处罚", en: "penalty", item: "（一）" },
  "minor-no-penalty": { zh: "违法行为轻微，不予行政处罚", en: "no penalty: minor violation", item: "（二）" },
  "not-established": {
    zh: "违法事实不能成立，不予行政处罚",
    en: "no penalty: the violation is not established",
    item: "（三）",
  },
  transfer: { zh: "涉嫌犯罪，移送司法机关", en: "transfer to the judicial organs", item: "（四）" },
} as const satisfies Record<string, { zh: string; en: string; item: string }>;

export type DecisionOutcome = keyof typeof DECISION_OUTCOMES;
export const DECISION_OUTCOME_NAMES = Object.keys(DECISION_OUTCOMES) as [
  DecisionOutcome,
  ...DecisionOutcome[],
];
