import { foundIf } from "../../case-file/found.ts";
import { actsUntil } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ record, act }: Judged<"startInspection">): readonly Finding[] =>
  foundIf(record.whole && act.urgent === false && actsUntil(record, "planInspection", act).length === 0, {
    at: "",
    zh: "实施前没有检查方案",
    en: "no plan came before the inspection",
  });

export const inspectionPlanned = caseRule({
  id: "inspection-planned",
  title: { zh: "实施前制定检查方案", en: "Planned before it begins" },
  method: {
    zh: "不属于情况紧急的，核查入企之前是否制定检查方案；此为海南省的规定，其他地区可以不采用。",
    en: "Unless urgent, a plan must come before the inspection; this is the rule of Hainan, which another place may set aside.",
  },
  citation: { instrument: "海南检查", article: "第十五条" },
  quote: "实施行政检查前，应当制定检查方案并报行政检查主体负责人批准。",
  basis: "policy",
  effect: "flags",
  severity: "minor",
  judges: ["startInspection"],
  judge,
});
