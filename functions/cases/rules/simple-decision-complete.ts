import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Bilingual } from "../../kernel/bilingual.ts";
import { fenOf } from "../../kernel/money.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";
import { fineOf } from "../fines.ts";

const ASKED = {
  facts: { zh: "当事人的违法行为", en: "the violation" },
  basis: { zh: "处罚的种类和依据", en: "the kinds of penalty and their basis" },
  amount: { zh: "罚款数额", en: "the sum of the fine" },
  date: { zh: "时间", en: "the time" },
  place: { zh: "地点", en: "the place" },
  remedies: {
    zh: "申请行政复议、提起行政诉讼的途径和期限",
    en: "how and until when to seek reconsideration or to sue",
  },
  agency: { zh: "行政机关名称", en: "the agency" },
  signature: { zh: "执法人员签名或者盖章", en: "the signature or seal of the officers" },
} as const satisfies Record<string, Bilingual>;

const judge = ({ act }: Judged<"decideOnTheSpot">): readonly Finding[] => {
  const { stated } = act;
  if (!stated) return [];
  const fine = fineOf(act);
  const fined = fine !== undefined && fenOf(fine) > 0;
  const told: readonly string[] = stated;
  return Object.entries(ASKED)
    .filter(([item]) => !told.includes(item) && (item !== "amount" || fined))
    .map(([item, { zh, en }]) => found(`/stated/${item}`, `没有载明${zh}`, `does not state ${en}`));
};

export const simpleDecisionComplete = caseRule({
  id: "simple-decision-complete",
  title: { zh: "当场处罚决定书载明法定事项", en: "The decision on the spot states what the law asks" },
  method: {
    zh: "逐项检查当场处罚决定书是否载明违法行为、处罚种类和依据、罚款数额、时间、地点、救济途径和期限、行政机关名称，以及执法人员是否签名或者盖章。",
    en: "Each item that the paragraph lists must be in the document, the sum where there is a fine, and the signature of the officers.",
  },
  citation: { instrument: "处罚法", article: "第五十二条第二款" },
  quote:
    "前款规定的行政处罚决定书应当载明当事人的违法行为，行政处罚的种类和依据、罚款数额、时间、地点，申请行政复议、提起行政诉讼的途径和期限以及行政机关名称，并由执法人员签名或者盖章。",
  basis: "statutory",
  effect: "bars",
  severity: "minor",
  judges: ["decideOnTheSpot"],
  judge,
});
