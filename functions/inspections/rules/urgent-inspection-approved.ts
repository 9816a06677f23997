import { foundIf } from "../../case-file/found.ts";
import { actsUntil } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ record, act }: Judged<"closeCase">): readonly Finding[] =>
  foundIf(
    record.whole &&
      actsUntil(record, "startInspection", act).some(({ urgent }) => urgent === true) &&
      actsUntil(record, "approveInspection", act).length === 0,
    { at: "", zh: "紧急检查没有补办批准手续", en: "the urgent inspection was never approved" },
  );

export const urgentInspectionApproved = caseRule({
  id: "urgent-inspection-approved",
  title: { zh: "紧急检查补办批准手续", en: "An urgent inspection is approved afterwards" },
  method: {
    zh: "情况紧急、当场实施的，核查结案时是否已补办批准手续；补办的期限没有规定，结案前不作判断。",
    en: "An urgent inspection must have been approved by the time the case is closed; no text sets an earlier day.",
  },
  citation: { instrument: "54号", article: "批准" },
  quote: "情况紧急、需要当场实施的,要及时报告并补办手续。",
  basis: "policy",
  effect: "flags",
  severity: "major",
  judges: ["closeCase"],
  judge,
});
