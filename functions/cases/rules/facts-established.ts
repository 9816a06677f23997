import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const NO_EVIDENCE: Finding = {
  pointer: "/proposal",
  detail: { zh: "拟给予行政处罚，没有列明证据", en: "a penalty is proposed without any evidence" },
};

const judge = ({
  act: { outcome, evidence },
}: Judged<"proposeDecision" | "decideCase">): readonly Finding[] =>
  outcome === "penalty" && evidence === 0 ? [NO_EVIDENCE] : [];

export const factsEstablished = caseRule({
  id: "facts-established",
  title: { zh: "违法事实须有证据", en: "A penalty rests on evidence" },
  method: {
    zh: "拟给予或者给予行政处罚的，检查是否列明证据。",
    en: "Where a penalty is proposed or given, at least one piece of evidence must be named.",
  },
  citation: { instrument: "处罚法", article: "第四十条" },
  quote: "行政机关必须查明事实；违法事实不清、证据不足的，不得给予行政处罚。",
  basis: "statutory",
  effect: "bars",
  severity: "fatal",
  judges: ["proposeDecision", "decideCase"],
  judge,
});
