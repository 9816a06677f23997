import { caseRule, type Judged } from "../../case-file/rules.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";

const NOT_TOLD = found(
  "/stated",
  "没有告知当事人应当先申请行政复议",
  "does not tell the party that reconsideration comes before a suit",
);

const judge = ({ act: { stated } }: Judged<"decideOnTheSpot">): readonly Finding[] =>
  stated && !stated.includes("reconsideration-first") ? [NOT_TOLD] : [];

export const simpleReconsiderationFirst = caseRule({
  id: "simple-reconsideration-first",
  title: { zh: "当场处罚告知复议前置", en: "A decision on the spot tells that reconsideration comes first" },
  method: {
    zh: "检查当场处罚决定书是否告知当事人应当先申请行政复议。",
    en: "The decision on the spot must tell the party to apply for reconsideration before it sues.",
  },
  citation: { instrument: "复议法", article: "第二十三条第二款" },
  quote:
    "对前款规定的情形，行政机关在作出行政行为时应当告知公民、法人或者其他组织先向行政复议机关申请行政复议。",
  basis: "statutory",
  effect: "bars",
  severity: "major",
  judges: ["decideOnTheSpot"],
  judge,
});
