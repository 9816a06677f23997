import { caseRule, type Judged } from "../../case-file/rules.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";

const NOT_TAUGHT = found("/education", "没有载明对当事人进行教育", "does not say that the party was taught");

const judge = ({ act: { outcome, stated } }: Judged<"decideCase">): readonly Finding[] =>
  outcome === "minor-no-penalty" && stated && !stated.includes("education") ? [NOT_TAUGHT] : [];

export const educationGiven = caseRule({
  id: "education-given",
  title: { zh: "不予处罚的应当教育当事人", en: "Whoever is not punished is taught" },
  method: {
    zh: "对轻微违法行为不予处罚的，检查决定是否载明对当事人的教育。",
    en: "Where a minor violation is not punished, the decision must say how the party was taught.",
  },
  citation: { instrument: "处罚法", article: "第三十三条第三款" },
  quote: "对当事人的违法行为依法不予行政处罚的，行政机关应当对当事人进行教育。",
  basis: "statutory",
  effect: "flags",
  severity: "minor",
  judges: ["decideCase"],
  judge,
});
