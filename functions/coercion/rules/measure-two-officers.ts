import { fewerThanTwo } from "../../case-file/officer-findings.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ act }: Judged<"takeMeasure">): readonly Finding[] => fewerThanTwo(act.officers);

export const measureTwoOfficers = caseRule({
  id: "measure-two-officers",
  title: { zh: "由两名以上执法人员实施", en: "Two or more officers take a measure" },
  method: {
    zh: "检查实施行政强制措施的执法人员是否不少于两名。",
    en: "At least two officers must take the measure.",
  },
  citation: { instrument: "强制法", article: "第十八条第二项" },
  quote: "（二）由两名以上行政执法人员实施；",
  basis: "statutory",
  effect: "bars",
  severity: "major",
  judges: ["takeMeasure"],
  judge,
});
