import { limitRule } from "../../case-file/limit-rule.ts";

export const otherPublishedInTime = limitRule("other-publication", {
  id: "other-published-in-time",
  title: { zh: "其他执法决定按期公开", en: "Other decisions are published in time" },
  method: {
    zh: "检查是否自作出其他行政执法决定之日起二十个工作日内公开。",
    en: "Any other decision must be published within twenty working days.",
  },
  citation: { instrument: "118号", article: "二（六）" },
  quote:
    "行政执法机关要在执法决定作出之日起20个工作日内，向社会公布执法机关、执法对象、执法类别、执法结论等信息",
  basis: "policy",
  severity: "minor",
});
