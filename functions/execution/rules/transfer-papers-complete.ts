import { lackingIn } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const WANTED = {
  "transfer-letter": { zh: "涉嫌犯罪案件移送书", en: "the letter of transfer" },
  report: { zh: "调查报告", en: "the report" },
  "list-of-items": { zh: "涉案物品清单", en: "the list of items" },
};

const judge = ({ act }: Judged<"transferCase">): readonly Finding[] =>
  lackingIn(act.papers, { at: "/papers", wanted: WANTED });

export const transferPapersComplete = caseRule({
  id: "transfer-papers-complete",
  title: { zh: "移送材料齐全", en: "A transfer has its papers" },
  method: {
    zh: "检查移送时是否附有移送书、调查报告和涉案物品清单；检验报告和其他材料视案情而定，不作判断。",
    en: "A transfer must come with the letter, the report and the list of items; test reports and other papers depend on the case.",
  },
  citation: { instrument: "移送规定", article: "第六条" },
  quote: "行政执法机关向公安机关移送涉嫌犯罪案件，应当附有下列材料：",
  basis: "statutory",
  effect: "bars",
  severity: "major",
  judges: ["transferCase"],
  judge,
});
