import { foundIf } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ act }: Judged<"takeMeasure">): readonly Finding[] =>
  foundIf(act.kind !== "freezing" && act.heard === false, {
    at: "/heard",
    zh: "没有听取当事人的陈述和申辩",
    en: "the party was not heard",
  });

export const measureHeard = caseRule({
  id: "measure-heard",
  title: { zh: "听取陈述和申辩", en: "The party is heard" },
  method: {
    zh: "检查是否听取当事人的陈述和申辩；冻结不适用。",
    en: "The party must be heard; freezing is excepted.",
  },
  citation: { instrument: "强制法", article: "第十八条第六项" },
  quote: "（六）听取当事人的陈述和申辩；",
  basis: "statutory",
  effect: "flags",
  severity: "major",
  judges: ["takeMeasure"],
  judge,
});
