import { foundIf } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ act }: Judged<"recordInspection">): readonly Finding[] =>
  foundIf(act.written === false, {
    at: "/written",
    zh: "没有制作检查笔录",
    en: "no written record was made",
  });

export const inspectionWritten = caseRule({
  id: "inspection-written",
  title: { zh: "检查制作笔录", en: "An inspection has a written record" },
  method: {
    zh: "核查是否制作检查笔录。",
    en: "A written record must be made of the inspection.",
  },
  citation: { instrument: "处罚法", article: "第五十五条第二款" },
  quote: "询问或者检查应当制作笔录。",
  basis: "statutory",
  effect: "flags",
  severity: "major",
  judges: ["recordInspection"],
  judge,
});
