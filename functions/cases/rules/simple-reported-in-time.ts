import { limitRule } from "../../case-file/limit-rule.ts";

/** 处罚法 52 asks for the report and gives no number of days: the number is that of one sector. */
export const simpleReportedInTime = limitRule("on-the-spot-report", {
  id: "simple-reported-in-time",
  title: { zh: "当场处罚按期备案", en: "A decision on the spot is reported in time" },
  method: {
    zh: "检查当场处罚决定是否在七个工作日内（各地可另定）报所属行政机关备案。",
    en: "The decision must be reported to the agency within seven working days, or the local number.",
  },
  citation: { instrument: "市监程序", article: "第七十条" },
  quote: "办案人员应当在作出行政处罚决定之日起七个工作日内交至所在的市场监督管理部门归档保存。",
  basis: "policy",
  severity: "minor",
});
