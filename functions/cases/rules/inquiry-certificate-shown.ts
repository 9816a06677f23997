import { caseRule, type Judged } from "../../case-file/rules.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";

const NOT_SHOWN = found("/certificateShown", "没有出示执法证件", "the certificates were not shown");

const judge = ({ act }: Judged<"recordInquiry">): readonly Finding[] =>
  act.certificateShown === false ? [NOT_SHOWN] : [];

export const inquiryCertificateShown = caseRule({
  id: "inquiry-certificate-shown",
  title: { zh: "调查检查出示执法证件", en: "The certificate is shown at an inquiry" },
  method: {
    zh: "检查调查、检查时执法人员是否主动出示执法证件。",
    en: "Officers who inquire or inspect must show their certificates of their own accord.",
  },
  citation: { instrument: "处罚法", article: "第五十五条第一款" },
  quote: "执法人员在调查或者进行检查时，应当主动向当事人或者有关人员出示执法证件。",
  basis: "statutory",
  effect: "flags",
  severity: "major",
  judges: ["recordInquiry"],
  judge,
});
