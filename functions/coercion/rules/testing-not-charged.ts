import { foundIf } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ act }: Judged<"tellTesting">): readonly Finding[] =>
  foundIf(act.charged === true, {
    at: "/charged",
    zh: "检测、检验费用由当事人承担",
    en: "the party was charged for testing",
  });

export const testingNotCharged = caseRule({
  id: "testing-not-charged",
  title: { zh: "检测、检验费用由行政机关承担", en: "Testing is not charged" },
  method: {
    zh: "检查检测、检验、检疫或者技术鉴定的费用是否由当事人承担。",
    en: "The agency bears the cost of testing.",
  },
  citation: { instrument: "强制法", article: "第二十五条第三款" },
  quote: "检测、检验、检疫或者技术鉴定的费用由行政机关承担。",
  basis: "statutory",
  effect: "flags",
  severity: "minor",
  judges: ["tellTesting"],
  judge,
});
