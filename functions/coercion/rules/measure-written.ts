import { foundIf } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ act }: Judged<"takeMeasure">): readonly Finding[] =>
  foundIf(act.written === false, {
    at: "/written",
    zh: "没有制作现场笔录",
    en: "no written record was made",
  });

export const measureWritten = caseRule({
  id: "measure-written",
  title: { zh: "制作现场笔录", en: "A written record is made" },
  method: {
    zh: "检查是否制作现场笔录。",
    en: "A written record must be made on the spot.",
  },
  citation: { instrument: "强制法", article: "第十八条第七项" },
  quote: "（七）制作现场笔录；",
  basis: "statutory",
  effect: "flags",
  severity: "major",
  judges: ["takeMeasure"],
  judge,
});
