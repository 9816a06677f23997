import { caseRule, type Judged } from "../../case-file/rules.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";

const NOT_WRITTEN = found("/written", "没有制作笔录", "no written record was made");

const judge = ({ act: { kind, written } }: Judged<"recordInquiry">): readonly Finding[] =>
  written === false && (kind === "inquiry" || kind === "inspection") ? [NOT_WRITTEN] : [];

export const inquiryWritten = caseRule({
  id: "inquiry-written",
  title: { zh: "询问检查制作笔录", en: "An inquiry is put on record" },
  method: {
    zh: "检查询问、检查是否制作笔录。",
    en: "A written record must be made of every questioning and inspection.",
  },
  citation: { instrument: "处罚法", article: "第五十五条第二款" },
  quote: "询问或者检查应当制作笔录。",
  basis: "statutory",
  effect: "flags",
  severity: "major",
  judges: ["recordInquiry"],
  judge,
});
