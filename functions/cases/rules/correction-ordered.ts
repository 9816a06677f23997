import { caseRule, type Judged } from "../../case-file/rules.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";

const NOT_ORDERED = found("/orders", "没有责令改正违法行为", "the violation is not ordered to be corrected");

const judge = ({ act: { outcome, stated } }: Judged<"decideCase">): readonly Finding[] =>
  outcome === "penalty" && stated && !stated.includes("order") ? [NOT_ORDERED] : [];

export const correctionOrdered = caseRule({
  id: "correction-ordered",
  title: { zh: "处罚时责令改正", en: "A penalty goes with an order to correct" },
  method: {
    zh: "给予行政处罚的，检查决定书是否责令当事人改正或者限期改正违法行为。",
    en: "Where a penalty is given, the decision must order the party to correct the violation.",
  },
  citation: { instrument: "处罚法", article: "第二十八条第一款" },
  quote: "行政机关实施行政处罚时，应当责令当事人改正或者限期改正违法行为。",
  basis: "statutory",
  effect: "flags",
  severity: "minor",
  judges: ["decideCase"],
  judge,
});
