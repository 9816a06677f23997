import { limitRule } from "../../case-file/limit-rule.ts";

export const publishedInTime = limitRule("publication", {
  id: "published-in-time",
  title: { zh: "处罚决定按期公开", en: "A penalty is published in time" },
  method: {
    zh: "检查是否自作出处罚决定之日起七个工作日内公开；决定不予公开的除外。",
    en: "A penalty must be published within seven working days, unless it is decided to withhold it.",
  },
  citation: { instrument: "118号", article: "二（六）" },
  quote:
    "行政许可、行政处罚的执法决定信息要在执法决定作出之日起7个工作日内公开，但法律、行政法规另有规定的除外。",
  basis: "policy",
  severity: "minor",
});
