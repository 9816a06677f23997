import { foundIf } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ act }: Judged<"takeMeasure">): readonly Finding[] =>
  foundIf(act.certificateShown === false, {
    at: "/certificateShown",
    zh: "没有出示执法身份证件",
    en: "the certificates were not shown",
  });

export const measureCertificateShown = caseRule({
  id: "measure-certificate-shown",
  title: { zh: "实施时出示执法证件", en: "The certificate is shown" },
  method: {
    zh: "检查实施行政强制措施时是否出示执法身份证件。",
    en: "The officers must show their certificates when they take the measure.",
  },
  citation: { instrument: "强制法", article: "第十八条第三项" },
  quote: "（三）出示执法身份证件；",
  basis: "statutory",
  effect: "flags",
  severity: "major",
  judges: ["takeMeasure"],
  judge,
});
