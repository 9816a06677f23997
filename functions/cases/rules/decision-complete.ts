import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Bilingual } from "../../kernel/bilingual.ts";
import type { Finding } from "../../law/rule.ts";

/** The other items (party, facts and evidence, kinds and basis, agency, date, seal) the platform writes itself. */
const ASKED = {
  party: { zh: "当事人的姓名或者名称、地址", en: "the party and its address" },
  facts: { zh: "违法事实和证据", en: "the facts and the evidence" },
  basis: { zh: "处罚的种类和依据", en: "the kinds of penalty and their basis" },
  performance: { zh: "履行方式和期限", en: "how and by when it is performed" },
  remedies: {
    zh: "申请行政复议、提起行政诉讼的途径和期限",
    en: "how and until when to seek reconsideration or to sue",
  },
  agency: { zh: "行政机关名称", en: "the agency" },
  date: { zh: "作出决定的日期", en: "the date" },
  seal: { zh: "行政机关的印章", en: "the seal of the agency" },
} as const satisfies Record<string, Bilingual>;

const judge = ({ act: { outcome, stated } }: Judged<"decideCase">): readonly Finding[] => {
  if (outcome !== "penalty" || !stated) return [];
  const told: readonly string[] = stated;
  return Object.entries(ASKED)
    .filter(([item]) => !told.includes(item))
    .map(([item, { zh, en }]) => ({
      pointer: `/${item}`,
      detail: { zh: `没有载明${zh}`, en: `does not state ${en}` },
    }));
};

export const decisionComplete = caseRule({
  id: "decision-complete",
  title: { zh: "决定书载明法定事项", en: "The decision states what the law asks" },
  method: {
    zh: "逐项检查行政处罚决定书是否载明法定事项、是否盖有印章。",
    en: "Each item that the article lists must be in the document, and the seal on it.",
  },
  citation: { instrument: "处罚法", article: "第五十九条" },
  quote: "行政处罚决定书应当载明下列事项：",
  basis: "statutory",
  effect: "bars",
  severity: "major",
  judges: ["decideCase"],
  judge,
});
