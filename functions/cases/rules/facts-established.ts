import { currentProposal } from "../../case-file/model/head.ts";
import type { CaseRule, JudgedCase } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const NO_EVIDENCE: Finding = {
  pointer: "/proposal",
  detail: { zh: "拟给予行政处罚，没有列明证据", en: "a penalty is proposed without any evidence" },
};

const judge = ({ head }: JudgedCase): readonly Finding[] => {
  const proposal = currentProposal(head);
  return proposal?.outcome === "penalty" && proposal.evidence === 0 ? [NO_EVIDENCE] : [];
};

export const factsEstablished: CaseRule = {
  id: "facts-established",
  title: { zh: "违法事实须有证据", en: "A penalty rests on evidence" },
  citation: { instrument: "处罚法", article: "第四十条" },
  quote: "行政机关必须查明事实；违法事实不清、证据不足的，不得给予行政处罚。",
  basis: "statutory",
  effect: "bars",
  judges: ["proposeDecision", "decideCase"],
  judge,
};
