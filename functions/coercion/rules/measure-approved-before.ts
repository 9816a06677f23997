import { foundIf } from "../../case-file/found.ts";
import { actsUntil } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ record, act }: Judged<"takeMeasure">): readonly Finding[] => {
  if (!record.whole || act.urgent !== false) return [];
  const approved = actsUntil(record, "approveMeasure", act).some(
    ({ kind }) => kind === undefined || act.kind === undefined || kind === act.kind,
  );
  return foundIf(!approved, {
    at: "",
    zh: "实施前没有行政机关负责人的批准",
    en: "the head of the agency did not approve it before",
  });
};

export const measureApprovedBefore = caseRule({
  id: "measure-approved-before",
  title: { zh: "实施前经负责人批准", en: "Approved before it is taken" },
  method: {
    zh: "不属于情况紧急、当场实施的，检查实施行政强制措施之前是否有同种措施的批准。",
    en: "Unless urgent, a measure of that kind must have been approved before it is taken.",
  },
  citation: { instrument: "强制法", article: "第十八条第一项" },
  quote: "（一）实施前须向行政机关负责人报告并经批准；",
  basis: "statutory",
  effect: "bars",
  severity: "fatal",
  judges: ["takeMeasure"],
  judge,
});
