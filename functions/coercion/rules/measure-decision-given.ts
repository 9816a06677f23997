import { foundIf } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ act }: Judged<"takeMeasure">): readonly Finding[] =>
  foundIf((act.kind === "sealing" || act.kind === "seizure") && act.decisionGiven === false, {
    at: "/decisionGiven",
    zh: "没有当场交付查封、扣押决定书",
    en: "the decision was not given on the spot",
  });

export const measureDecisionGiven = caseRule({
  id: "measure-decision-given",
  title: { zh: "当场交付查封、扣押决定书", en: "The decision is given on the spot" },
  method: {
    zh: "查封、扣押的，检查是否当场交付决定书。",
    en: "The decision to seal or seize must be given to the party on the spot.",
  },
  citation: { instrument: "强制法", article: "第二十四条第一款" },
  quote: "制作并当场交付查封、扣押决定书和清单。",
  basis: "statutory",
  effect: "flags",
  severity: "major",
  judges: ["takeMeasure"],
  judge,
});
