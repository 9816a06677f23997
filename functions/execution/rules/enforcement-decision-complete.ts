import { lackingIn } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const WANTED = {
  party: { zh: "当事人的姓名或者名称、地址", en: "the party" },
  reasons: { zh: "理由和依据", en: "reasons and basis" },
  "mode-and-time": { zh: "方式和时间", en: "mode and time" },
  remedies: { zh: "救济途径和期限", en: "the remedies" },
  agency: { zh: "行政机关的名称、印章和日期", en: "the agency, its seal and the date" },
};

const judge = ({ act }: Judged<"decideEnforcement">): readonly Finding[] =>
  lackingIn(act.stated, { at: "/stated", wanted: WANTED });

export const enforcementDecisionComplete = caseRule({
  id: "enforcement-decision-complete",
  title: { zh: "强制执行决定载明法定事项", en: "A decision on enforcement states what the law asks" },
  method: {
    zh: "检查强制执行决定是否载明五项法定事项。",
    en: "The decision on enforcement must state the five things that the law lists.",
  },
  citation: { instrument: "强制法", article: "第三十七条第二款" },
  quote: "强制执行决定应当以书面形式作出，并载明下列事项:",
  basis: "statutory",
  effect: "bars",
  severity: "major",
  judges: ["decideEnforcement"],
  judge,
});
