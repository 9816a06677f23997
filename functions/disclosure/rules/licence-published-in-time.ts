import { limitRule } from "../../case-file/limit-rule.ts";

export const licencePublishedInTime = limitRule("licence-publication", {
  id: "licence-published-in-time",
  title: { zh: "许可决定按期公开", en: "A licence is published in time" },
  method: {
    zh: "检查是否自作出许可决定之日起七个工作日内公开。",
    en: "A licence must be published within seven working days.",
  },
  citation: { instrument: "118号", article: "二（六）" },
  quote:
    "行政许可、行政处罚的执法决定信息要在执法决定作出之日起7个工作日内公开，但法律、行政法规另有规定的除外。",
  basis: "policy",
  severity: "minor",
});
