import { foundIf } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ act }: Judged<"takeMeasure">): readonly Finding[] =>
  foundIf((act.kind === "sealing" || act.kind === "seizure") && act.necessities === true, {
    at: "/necessities",
    zh: "查封、扣押了生活必需品",
    en: "necessities of life are sealed or seized",
  });

export const measureSparesNecessities = caseRule({
  id: "measure-spares-necessities",
  title: { zh: "不得查封、扣押生活必需品", en: "Necessities of life are spared" },
  method: {
    zh: "查封、扣押的，检查对象是否为公民个人及其所扶养家属的生活必需品。",
    en: "The necessities of life of a citizen and of dependants must not be sealed or seized.",
  },
  citation: { instrument: "强制法", article: "第二十三条第一款" },
  quote: "不得查封、扣押公民个人及其所扶养家属的生活必需品。",
  basis: "statutory",
  effect: "bars",
  severity: "fatal",
  judges: ["takeMeasure"],
  judge,
});
