import type { ActOf } from "../../case-file/acts/acts.ts";
import { actsOf, actsUntil, type CaseRecord } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import { heavierKinds, type Weighed } from "../../law/heavier.ts";
import { PENALTY_KINDS } from "../../law/penalty-kinds.ts";
import type { Finding } from "../../law/rule.ts";

/** The penalties of a notice: its own, where the record has them, else those of the proposal that it names. */
const penaltiesTold = (record: CaseRecord, notice: ActOf<"giveNotice">): readonly Weighed[] =>
  notice.penalties ??
  actsOf(record, "proposeDecision").find(({ version }) => version === notice.version)?.penalties ??
  [];

/** What the party was told of and answered with a statement. */
const answered = ({
  record,
  act,
}: Judged<"proposeDecision" | "decideCase">): readonly (readonly Weighed[])[] =>
  actsUntil(record, "recordStatement", act)
    .filter(({ made }) => made === "statement")
    .flatMap(({ notice: seq }) =>
      actsUntil(record, "giveNotice", act).filter((notice) => seq === undefined || notice.seq === seq),
    )
    .map((notice) => penaltiesTold(record, notice))
    .filter((told) => told.length > 0);

const judge = (judged: Judged<"proposeDecision" | "decideCase">): readonly Finding[] => {
  const { penalties } = judged.act;
  if (!penalties) return [];
  const kinds = answered(judged).flatMap((earlier) => heavierKinds(penalties, earlier));
  return [...new Set(kinds)].map((kind) => ({
    pointer: "/proposal",
    detail: {
      zh: `当事人陈述、申辩后，“${PENALTY_KINDS[kind].zh}”重于已告知的处罚`,
      en: `after the party's statement the ${PENALTY_KINDS[kind].en} is heavier than the penalty that was notified`,
    },
  }));
};

export const noHeavierAfterStatement = caseRule({
  id: "no-heavier-after-statement",
  title: { zh: "不得因陈述、申辩加重处罚", en: "No heavier penalty because of a statement" },
  method: {
    zh: "当事人陈述、申辩的，将拟作出或者作出的处罚与已告知的处罚比较，种类、数额不得更重。",
    en: "Where the party made a statement, what is proposed or decided is compared with what was notified: no heavier kind, no larger sum.",
  },
  citation: { instrument: "处罚法", article: "第四十五条第二款" },
  quote: "行政机关不得因当事人陈述、申辩而给予更重的处罚。",
  basis: "statutory",
  effect: "bars",
  severity: "fatal",
  judges: ["proposeDecision", "decideCase"],
  judge,
});
