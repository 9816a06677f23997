import type { LifeCycle } from "../../kernel/life-cycle.ts";

export type CaseState = "opened" | "filed" | "decided" | "closed";

/** The life of a case (案件): few states, many facts. */
export const CASE_CYCLE: LifeCycle<CaseState> = {
  opened: ["filed", "decided", "closed"],
  filed: ["decided", "closed"],
  decided: ["closed"],
  closed: [],
};

export const CASE_STATE_NAMES = {
  opened: { zh: "已受理线索", en: "opened" },
  filed: { zh: "已立案", en: "filed" },
  decided: { zh: "已作出决定", en: "decided" },
  closed: { zh: "已结案", en: "closed" },
} as const satisfies Record<CaseState, { zh: string; en: string }>;

/** After the decision three lives run side by side: its service, its publication, and each of its obligations. */
export const SERVICE_CYCLE: LifeCycle<"due" | "served"> = { due: ["served"], served: [] };

export const PUBLICATION_CYCLE: LifeCycle<"due" | "published" | "withheld" | "withdrawn"> = {
  due: ["published", "withheld"],
  withheld: ["published"],
  published: ["withdrawn"],
  withdrawn: [],
};

export const OBLIGATION_CYCLE: LifeCycle<"open" | "partly" | "performed"> = {
  open: ["partly", "performed"],
  partly: ["partly", "performed"],
  performed: [],
};

export type ReviewState = "pending" | "agreed" | "issues" | "disputed" | "settled" | "void";

/** A round of legal review (法制审核): 118号 四（十三） knows two opinions, （十四） the way out of a disagreement. */
export const REVIEW_CYCLE: LifeCycle<ReviewState> = {
  pending: ["agreed", "issues", "void"],
  agreed: ["void"],
  issues: ["disputed", "void"],
  disputed: ["settled", "void"],
  settled: ["void"],
  void: [],
};
