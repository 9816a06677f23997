import { caseRule, type Judged } from "../../case-file/rules.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";

const NOT_EXPLAINED = found(
  "/reasonPublished",
  "撤回时没有公开说明理由",
  "the reason of the withdrawal was not published",
);

const judge = ({ act }: Judged<"withdrawPublication">): readonly Finding[] =>
  act.reasonPublished === false ? [NOT_EXPLAINED] : [];

export const withdrawalExplained = caseRule({
  id: "withdrawal-explained",
  title: { zh: "撤回公开信息说明理由", en: "A withdrawal says why" },
  method: {
    zh: "撤回公开的处罚决定信息的，检查是否公开说明理由。",
    en: "Whoever withdraws a published decision must publish the reason.",
  },
  citation: { instrument: "处罚法", article: "第四十八条第二款" },
  quote: "撤回行政处罚决定信息并公开说明理由。",
  basis: "statutory",
  effect: "flags",
  severity: "minor",
  judges: ["withdrawPublication"],
  judge,
});
