/** The life of a case (案件): few states, many facts. Each names the states it may go to. */
export const NEXT_CASE_STATES = {
  opened: ["filed", "closed"],
  filed: ["decided", "closed"],
  decided: ["closed"],
  closed: [],
} as const satisfies Record<string, readonly string[]>;

export type CaseState = keyof typeof NEXT_CASE_STATES;
export const CASE_STATES = Object.keys(NEXT_CASE_STATES) as [CaseState, ...CaseState[]];

export const CASE_STATE_NAMES = {
  opened: { zh: "已受理线索", en: "opened" },
  filed: { zh: "已立案", en: "filed" },
  decided: { zh: "已作出决定", en: "decided" },
  closed: { zh: "已结案", en: "closed" },
} as const satisfies Record<CaseState, { zh: string; en: string }>;

/** After the decision three lives run side by side. */
export const NEXT_SERVICE_STATES = { due: ["served"], served: [] } as const;
export const NEXT_PUBLICATION_STATES = {
  due: ["published", "withheld"],
  published: [],
  withheld: ["published"],
} as const;
export const NEXT_OBLIGATION_STATES = {
  open: ["partly", "performed"],
  partly: ["partly", "performed"],
  performed: [],
} as const;

export type ServiceState = keyof typeof NEXT_SERVICE_STATES;
export type PublicationState = keyof typeof NEXT_PUBLICATION_STATES;
export type ObligationState = keyof typeof NEXT_OBLIGATION_STATES;

/** A round of legal review (法制审核): 118号 四（十三） knows two opinions, （十四） the way out of a disagreement. */
export const NEXT_REVIEW_STATES = {
  pending: ["agreed", "issues", "void"],
  agreed: ["void"],
  issues: ["disputed", "void"],
  disputed: ["settled", "void"],
  settled: ["void"],
  void: [],
} as const satisfies Record<string, readonly string[]>;

export type ReviewState = keyof typeof NEXT_REVIEW_STATES;
export const REVIEW_STATES = Object.keys(NEXT_REVIEW_STATES) as [ReviewState, ...ReviewState[]];
