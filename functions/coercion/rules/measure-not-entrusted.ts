import { foundIf } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ record, registers }: Judged<"approveMeasure" | "takeMeasure">): readonly Finding[] =>
  foundIf(registers.agency(record.agency)?.nature === "entrusted", {
    at: "",
    zh: "受委托组织不得实施行政强制措施",
    en: "an entrusted body may not take a coercive measure",
  });

export const measureNotEntrusted = caseRule({
  id: "measure-not-entrusted",
  title: { zh: "行政强制措施权不得委托", en: "Coercive measures are not entrusted" },
  method: {
    zh: "检查批准、实施行政强制措施的主体是否为受委托组织。",
    en: "The body that approves or takes a measure must not be an entrusted one.",
  },
  citation: { instrument: "强制法", article: "第十七条第一款" },
  quote: "行政强制措施权不得委托。",
  basis: "statutory",
  effect: "bars",
  severity: "fatal",
  judges: ["approveMeasure", "takeMeasure"],
  judge,
});
