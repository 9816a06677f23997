import { foundIf } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ act }: Judged<"startInspection">): readonly Finding[] =>
  foundIf(act.certificateShown === false, {
    at: "/certificateShown",
    zh: "没有出示执法证件",
    en: "the certificates were not shown",
  });

export const inspectionCertificateShown = caseRule({
  id: "inspection-certificate-shown",
  title: { zh: "检查时出示执法证件", en: "The certificate is shown at an inspection" },
  method: {
    zh: "核查入企检查时是否主动出示执法证件。",
    en: "The officers must show their certificates when they inspect.",
  },
  citation: { instrument: "118号", article: "二（五）" },
  quote:
    "行政执法人员在进行监督检查、调查取证、采取强制措施和强制执行、送达执法文书等执法活动时，必须主动出示执法证件，向当事人和相关人员表明身份，",
  basis: "policy",
  effect: "flags",
  severity: "major",
  judges: ["startInspection"],
  judge,
});
