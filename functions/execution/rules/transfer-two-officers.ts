import { fewerThanTwo } from "../../case-file/officer-findings.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ act }: Judged<"reportSuspectedCrime">): readonly Finding[] => fewerThanTwo(act.officers);

export const transferTwoOfficers = caseRule({
  id: "transfer-two-officers",
  title: { zh: "专案组两名以上执法人员", en: "Two or more officers look into a suspected crime" },
  method: {
    zh: "检查核实涉嫌犯罪案件、提出移送报告的执法人员是否不少于两名。",
    en: "At least two officers must look into a suspected crime and report it.",
  },
  citation: { instrument: "移送规定", article: "第五条第一款" },
  quote: "应当立即指定２名或者２名以上行政执法人员组成专案组专门负责",
  basis: "statutory",
  effect: "bars",
  severity: "major",
  judges: ["reportSuspectedCrime"],
  judge,
});
