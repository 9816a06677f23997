import { actsUntil } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";
import { unpassed } from "../unpassed.ts";

/** A decision that is known to need review is asked of by the rule on review itself. */
const judge = (judged: Judged<"decideCase">): readonly Finding[] => {
  const { record, act } = judged;
  if (act.outcome !== "penalty" || act.review === "statutory") return [];
  return actsUntil(record, "holdHearing", act).length > 0 ? unpassed(judged) : [];
};

export const reviewAfterHearing = caseRule({
  id: "review-after-hearing",
  title: { zh: "经过听证的须经法制审核", en: "After a hearing the decision is reviewed" },
  method: {
    zh: "给予处罚的案件举行过听证的，检查作出决定之前法制审核是否通过。",
    en: "Where a penalty follows a hearing, the legal review must have been passed before the decision.",
  },
  citation: { instrument: "处罚法", article: "第五十八条第二项" },
  quote: "（二）直接关系当事人或者第三人重大权益，经过听证程序的；",
  basis: "statutory",
  effect: "bars",
  severity: "fatal",
  judges: ["decideCase"],
  judge,
});
