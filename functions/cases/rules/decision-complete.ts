import type { CaseRule, JudgedCase } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const PERFORMANCE: Finding = {
  pointer: "/performance",
  detail: { zh: "没有载明履行方式和期限", en: "does not state how and by when it is performed" },
};
const REMEDIES: Finding = {
  pointer: "/remedies",
  detail: {
    zh: "没有载明申请行政复议、提起行政诉讼的途径和期限",
    en: "does not state how and until when to seek reconsideration or to sue",
  },
};

const judge = ({ document }: JudgedCase): readonly Finding[] => {
  if (document?.content.outcome !== "penalty") return [];
  return [...(document.performance ? [] : [PERFORMANCE]), ...(document.remedies ? [] : [REMEDIES])];
};

/** The other items (party, facts and evidence, kinds and basis, agency, date, seal) the platform writes itself. */
export const decisionComplete: CaseRule = {
  id: "decision-complete",
  title: { zh: "决定书载明法定事项", en: "The decision states what the law asks" },
  citation: { instrument: "处罚法", article: "第五十九条" },
  quote: "行政处罚决定书应当载明下列事项：",
  basis: "statutory",
  effect: "bars",
  judges: ["decideCase"],
  judge,
};
