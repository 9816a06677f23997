import { foundIf } from "../../case-file/found.ts";
import { actsUntil } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ record, act }: Judged<"decideEnforcement">): readonly Finding[] => {
  if (!record.whole || act.mode === "late-fine" || act.immediate === true) return [];
  return foundIf(actsUntil(record, "demandPerformance", act).length === 0, {
    at: "",
    zh: "作出强制执行决定前没有催告",
    en: "no demand was made before the decision",
  });
};

export const enforcementAfterDemand = caseRule({
  id: "enforcement-after-demand",
  title: { zh: "强制执行决定前事先催告", en: "A demand comes before a decision on enforcement" },
  method: {
    zh: "检查作出强制执行决定前是否催告；加处罚款和立即执行的除外。",
    en: "A demand must come before a decision on enforcement, unless it is a late fine or immediate enforcement.",
  },
  citation: { instrument: "强制法", article: "第三十五条" },
  quote: "行政机关作出强制执行决定前，应当事先催告当事人履行义务。",
  basis: "statutory",
  effect: "bars",
  severity: "fatal",
  judges: ["decideEnforcement"],
  judge,
});
