import { caseRule, type Judged } from "../../case-file/rules.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";

const NOT_WRITTEN = found("/written", "听证没有制作笔录", "no record was made of the hearing");

const judge = ({ act }: Judged<"holdHearing">): readonly Finding[] =>
  act.written === false ? [NOT_WRITTEN] : [];

export const hearingWritten = caseRule({
  id: "hearing-written",
  title: { zh: "听证制作笔录", en: "A hearing is put on record" },
  method: {
    zh: "检查听证是否制作笔录。",
    en: "A written record must be made of the hearing.",
  },
  citation: { instrument: "处罚法", article: "第六十四条第八项" },
  quote: "（八）听证应当制作笔录。",
  basis: "statutory",
  effect: "flags",
  severity: "major",
  judges: ["holdHearing"],
  judge,
});
