import { fewerThanTwo } from "../../case-file/officer-findings.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ act }: Judged<"startInspection">): readonly Finding[] => fewerThanTwo(act.officers);

export const inspectionTwoOfficers = caseRule({
  id: "inspection-two-officers",
  title: { zh: "检查的执法人员不少于两人", en: "Two or more officers inspect" },
  method: {
    zh: "核查入企检查的执法人员是否不少于两人；此为海南省的规定，其他地区可以不采用。",
    en: "At least two officers must inspect; this is the rule of Hainan, which another place may set aside.",
  },
  citation: { instrument: "海南检查", article: "第十八条" },
  quote: "除法律另有规定外，执法人员不得少于两人。",
  basis: "policy",
  effect: "bars",
  severity: "major",
  judges: ["startInspection"],
  judge,
});
