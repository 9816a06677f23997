import { foundIf } from "../../case-file/found.ts";
import { actsUntil } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ record, act }: Judged<"startInspection">): readonly Finding[] =>
  foundIf(record.whole && act.urgent === false && actsUntil(record, "approveInspection", act).length === 0, {
    at: "",
    zh: "检查前没有负责人的批准",
    en: "the head did not approve it before",
  });

export const inspectionApprovedBefore = caseRule({
  id: "inspection-approved-before",
  title: { zh: "检查前经负责人批准", en: "Approved before it begins" },
  method: {
    zh: "不属于情况紧急、当场实施的，核查入企之前是否经行政执法主体负责人批准。",
    en: "Unless urgent, the head must have approved the inspection before it begins.",
  },
  citation: { instrument: "54号", article: "批准" },
  quote: "所有以行政执法主体名义实施的行政检查,都需要在检查前报请行政执法主体负责人批准。",
  basis: "policy",
  effect: "bars",
  severity: "major",
  judges: ["startInspection"],
  judge,
});
