import { type CaseHead, currentProposal, type ProposalDigest } from "../../case-file/model/head.ts";
import type { CaseRule, JudgedCase } from "../../case-file/rules.ts";
import { heavierKinds } from "../../law/heavier.ts";
import { PENALTY_KINDS } from "../../law/penalty-kinds.ts";
import type { Finding } from "../../law/rule.ts";

/** The proposals that the party was told of and answered with a statement. */
const answered = (head: CaseHead): readonly ProposalDigest[] =>
  head.statements
    .filter(({ made }) => made === "statement")
    .flatMap(({ notice: seq }) => head.notices.filter((notice) => notice.seq === seq))
    .flatMap(({ proposal }) => head.proposals.filter(({ version }) => version === proposal.version));

const judge = ({ head }: JudgedCase): readonly Finding[] => {
  const current = currentProposal(head);
  if (!current) return [];
  const kinds = answered(head).flatMap((earlier) => heavierKinds(current.penalties, earlier.penalties));
  return [...new Set(kinds)].map((kind) => ({
    pointer: "/proposal",
    detail: {
      zh: `当事人陈述、申辩后，“${PENALTY_KINDS[kind].zh}”重于已告知的处罚`,
      en: `after the party's statement the ${PENALTY_KINDS[kind].en} is heavier than the penalty that was notified`,
    },
  }));
};

export const noHeavierAfterStatement: CaseRule = {
  id: "no-heavier-after-statement",
  title: { zh: "不得因陈述、申辩加重处罚", en: "No heavier penalty because of a statement" },
  citation: { instrument: "处罚法", article: "第四十五条第二款" },
  quote: "行政机关不得因当事人陈述、申辩而给予更重的处罚。",
  basis: "statutory",
  effect: "bars",
  judges: ["proposeDecision", "decideCase"],
  judge,
};
