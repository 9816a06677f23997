import { unqualified } from "../../case-file/officer-findings.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = (judged: Judged<"takeMeasure">): readonly Finding[] => unqualified(judged, judged.act.officers);

export const measureOfficersQualified = caseRule({
  id: "measure-officers-qualified",
  title: { zh: "由具备资格的执法人员实施", en: "Only qualified officers take a measure" },
  method: {
    zh: "检查实施行政强制措施的人员当日是否都持有有效的行政执法证件。",
    en: "Each officer who takes the measure must hold a certificate that is valid on that day.",
  },
  citation: { instrument: "强制法", article: "第十七条第三款" },
  quote: "行政强制措施应当由行政机关具备资格的行政执法人员实施，其他人员不得实施。",
  basis: "statutory",
  effect: "bars",
  severity: "major",
  judges: ["takeMeasure"],
  judge,
});
