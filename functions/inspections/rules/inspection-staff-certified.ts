import { unqualified } from "../../case-file/officer-findings.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = (judged: Judged<"startInspection">): readonly Finding[] =>
  unqualified(judged, judged.act.officers);

export const inspectionStaffCertified = caseRule({
  id: "inspection-staff-certified",
  title: { zh: "未取得执法证件的人员不得检查", en: "Whoever holds no certificate does not inspect" },
  method: {
    zh: "核查入企检查的人员当日是否都持有有效的行政执法证件。",
    en: "Each officer on site must hold a certificate that is valid on that day.",
  },
  citation: { instrument: "54号", article: "行为" },
  quote: "严禁未取得执法证件的执法辅助人员、网格员、临时工等人员实施涉企行政检查",
  basis: "policy",
  effect: "bars",
  severity: "major",
  judges: ["startInspection"],
  judge,
});
