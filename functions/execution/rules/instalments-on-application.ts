import { foundIf } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ act }: Judged<"approveInstalments">): readonly Finding[] =>
  foundIf(act.applied === false, { at: "/applied", zh: "当事人没有申请", en: "the party did not apply" });

export const instalmentsOnApplication = caseRule({
  id: "instalments-on-application",
  title: { zh: "延期、分期经当事人申请", en: "Instalments are applied for" },
  method: {
    zh: "批准延期、分期缴纳罚款的，检查是否经当事人申请。",
    en: "Deferral or instalments are approved only where the party applies for them.",
  },
  citation: { instrument: "处罚法", article: "第六十六条第二款" },
  quote: "当事人确有经济困难，需要延期或者分期缴纳罚款的，经当事人申请和行政机关批准，可以暂缓或者分期缴纳。",
  basis: "statutory",
  effect: "bars",
  severity: "minor",
  judges: ["approveInstalments"],
  judge,
});
