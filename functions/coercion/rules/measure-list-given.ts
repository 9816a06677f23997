import { foundIf } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ act }: Judged<"takeMeasure">): readonly Finding[] =>
  foundIf((act.kind === "sealing" || act.kind === "seizure") && act.listGiven === false, {
    at: "/listGiven",
    zh: "没有将清单交当事人保存",
    en: "the party was given no list",
  });

export const measureListGiven = caseRule({
  id: "measure-list-given",
  title: { zh: "当场交付查封、扣押清单", en: "The list is given on the spot" },
  method: {
    zh: "查封、扣押的，检查清单是否一式二份并交当事人保存。",
    en: "The list of what is sealed or seized must be made in two copies, one of them for the party.",
  },
  citation: { instrument: "强制法", article: "第二十四条第三款" },
  quote: "查封、扣押清单一式二份，由当事人和行政机关分别保存。",
  basis: "statutory",
  effect: "flags",
  severity: "major",
  judges: ["takeMeasure"],
  judge,
});
