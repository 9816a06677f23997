import { limitRule } from "../../case-file/limit-rule.ts";

export const urgentMeasureReported = limitRule("urgent-report", {
  id: "urgent-measure-reported",
  title: { zh: "紧急实施的二十四小时内报告并补办批准", en: "An urgent measure is reported within 24 hours" },
  method: {
    zh: "情况紧急、当场实施的，检查是否在二十四小时内向负责人报告并补办批准手续；只知道日期的，按最有利于行政机关的时刻计算。",
    en: "An urgent measure must be reported and approved within 24 clock hours; where only days are known, the moments most favourable to the agency count.",
  },
  quote:
    "情况紧急，需要当场实施行政强制措施的，行政执法人员应当在二十四小时内向行政机关负责人报告，并补办批准手续。",
  basis: "statutory",
  severity: "major",
});
