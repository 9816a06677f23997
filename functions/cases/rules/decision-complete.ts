import type { DecisionDocument } from "../../case-file/model/decision.ts";
import type { CaseRule, JudgedCase } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const lacks = (pointer: string, zh: string, en: string): Finding => ({ pointer, detail: { zh, en } });

const PERFORMANCE = lacks(
  "/performance",
  "没有载明履行方式和期限",
  "does not state how and by when it is performed",
);
const REMEDIES = lacks(
  "/remedies",
  "没有载明申请行政复议、提起行政诉讼的途径和期限",
  "does not state how and until when to seek reconsideration or to sue",
);
const COLLECTION = lacks(
  "/collection",
  "没有载明代收机构的名称、地址和逾期是否加处罚款",
  "does not state the collecting body, its address, and whether late payment adds to the fine",
);

const penaltyDocument = ({ document }: JudgedCase): DecisionDocument | undefined =>
  document?.content.outcome === "penalty" ? document : undefined;

/** The other items (party, facts and evidence, kinds and basis, agency, date, seal) the platform writes itself. */
export const decisionComplete: CaseRule = {
  id: "decision-complete",
  title: { zh: "决定书载明法定事项", en: "The decision states what the law asks" },
  citation: { instrument: "处罚法", article: "第五十九条" },
  quote: "行政处罚决定书应当载明下列事项：",
  basis: "statutory",
  effect: "bars",
  judges: ["decideCase"],
  judge: (judged) => {
    const document = penaltyDocument(judged);
    if (!document) return [];
    return [...(document.performance ? [] : [PERFORMANCE]), ...(document.remedies ? [] : [REMEDIES])];
  },
};

export const collectionStated: CaseRule = {
  id: "collection-stated",
  title: { zh: "罚款决定载明收缴事项", en: "A fine decision states how it is collected" },
  citation: { instrument: "罚缴办法", article: "第七条" },
  quote:
    "行政机关作出罚款决定的行政处罚决定书应当载明代收机构的名称、地址和当事人应当缴纳罚款的数额、期限等，并明确对当事人逾期缴纳罚款是否加处罚款。",
  basis: "statutory",
  effect: "bars",
  judges: ["decideCase"],
  judge: (judged) => {
    const document = penaltyDocument(judged);
    return document && document.fine !== "0.00" && !document.collection ? [COLLECTION] : [];
  },
};
