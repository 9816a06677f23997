import { lackingIn } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const WANTED = {
  party: { zh: "当事人的姓名或者名称、地址", en: "the party" },
  "reasons-and-term": { zh: "理由、依据和期限", en: "reasons, basis and term" },
  object: { zh: "场所、设施或者财物的名称、数量", en: "what is sealed or seized" },
  remedies: { zh: "救济途径和期限", en: "the remedies" },
  agency: { zh: "行政机关的名称、印章和日期", en: "the agency, its seal and the date" },
};

const judge = ({ act }: Judged<"takeMeasure">): readonly Finding[] =>
  act.kind === "sealing" || act.kind === "seizure"
    ? lackingIn(act.stated, { at: "/stated", wanted: WANTED })
    : [];

export const measureDecisionComplete = caseRule({
  id: "measure-decision-complete",
  title: { zh: "查封、扣押决定书载明法定事项", en: "The decision states what the law asks" },
  method: {
    zh: "查封、扣押的，检查决定书是否载明五项法定事项。",
    en: "The decision to seal or seize must state the five things that the law lists.",
  },
  citation: { instrument: "强制法", article: "第二十四条第二款" },
  quote: "查封、扣押决定书应当载明下列事项:",
  basis: "statutory",
  effect: "bars",
  severity: "major",
  judges: ["takeMeasure"],
  judge,
});
