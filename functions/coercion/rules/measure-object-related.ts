import { foundIf } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ act }: Judged<"takeMeasure">): readonly Finding[] =>
  foundIf((act.kind === "sealing" || act.kind === "seizure") && act.related === false, {
    at: "/related",
    zh: "查封、扣押的对象与违法行为无关",
    en: "what is sealed or seized is unrelated to the violation",
  });

export const measureObjectRelated = caseRule({
  id: "measure-object-related",
  title: { zh: "不得查封、扣押无关财物", en: "Only what is related is sealed" },
  method: {
    zh: "查封、扣押的，检查对象是否与违法行为有关。",
    en: "What is sealed or seized must be related to the violation.",
  },
  citation: { instrument: "强制法", article: "第二十三条第一款" },
  quote: "不得查封、扣押与违法行为无关的场所、设施或者财物；",
  basis: "statutory",
  effect: "bars",
  severity: "fatal",
  judges: ["takeMeasure"],
  judge,
});
