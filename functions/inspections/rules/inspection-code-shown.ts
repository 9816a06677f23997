import { foundIf } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ act }: Judged<"startInspection">): readonly Finding[] =>
  foundIf(act.codeShown === false && act.noticeShown === false, {
    at: "/codeShown",
    zh: "没有出示检查码，也没有出示检查通知书",
    en: "neither a code nor a notice was shown",
  });

export const inspectionCodeShown = caseRule({
  id: "inspection-code-shown",
  title: { zh: "出示检查码或者检查通知书", en: "A code or a notice is shown" },
  method: {
    zh: "核查入企检查时是否出示检查码；不能出示的，是否出示检查通知书；此为海南省的规定，其他地区可以不采用。",
    en: "The code of the inspection must be shown, or else the notice; this is the rule of Hainan, which another place may set aside.",
  },
  citation: { instrument: "海南检查", article: "第十六条第二款" },
  quote: "不能出示检查码的，应当出示检查通知书。",
  basis: "policy",
  effect: "flags",
  severity: "minor",
  judges: ["startInspection"],
  judge,
});
