import { foundIf } from "../../case-file/found.ts";
import { moreThanHours } from "../../case-file/hours.ts";
import { actsOnMeasure } from "../../case-file/measure-acts.ts";
import { dayOf } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const HOURS = 24;

const judge = ({ record, act, now }: Judged<"takeMeasure">): readonly Finding[] => {
  if (act.urgent !== true) return [];
  const [report] = actsOnMeasure(record, "reportUrgentMeasure", act);
  if (report)
    return foundIf(moreThanHours(HOURS, act, report), {
      at: "",
      zh: `实施后超过二十四小时才报告（${dayOf(report)}）`,
      en: `it was reported after more than 24 hours (${dayOf(report)})`,
      values: { reported: report.at },
    });
  return foundIf(record.whole && moreThanHours(HOURS, act, { at: now }), {
    at: "",
    zh: "实施后已超过二十四小时，尚未报告并补办批准手续",
    en: "24 hours have passed and it is not reported",
  });
};

export const urgentMeasureReported = caseRule({
  id: "urgent-measure-reported",
  title: { zh: "紧急实施的二十四小时内报告并补办批准", en: "An urgent measure is reported within 24 hours" },
  method: {
    zh: "情况紧急、当场实施的，检查是否在二十四小时内向负责人报告并补办批准手续；只知道日期的，按最有利于行政机关的时刻计算。",
    en: "An urgent measure must be reported and approved within 24 clock hours; where only days are known, the moments most favourable to the agency count.",
  },
  citation: { instrument: "强制法", article: "第十九条" },
  quote:
    "情况紧急，需要当场实施行政强制措施的，行政执法人员应当在二十四小时内向行政机关负责人报告，并补办批准手续。",
  basis: "statutory",
  effect: "flags",
  severity: "major",
  judges: ["takeMeasure"],
  judge,
});
