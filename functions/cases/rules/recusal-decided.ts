import { actsUntil } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";

const OPEN = found(
  "/recusal",
  "当事人的回避申请尚未决定",
  "a request of the party for recusal is not decided yet",
);

const judge = ({ record, act }: Judged<"decideCase">): readonly Finding[] => {
  if (!record.whole) return [];
  const decided = actsUntil(record, "decideRecusal", act);
  return actsUntil(record, "requestRecusal", act).some(
    ({ seq, person, requestedBy }) =>
      requestedBy === "party" &&
      !decided.some((decision) =>
        decision.request === undefined ? decision.person === person : decision.request === seq,
      ),
  )
    ? [OPEN]
    : [];
};

export const recusalDecided = caseRule({
  id: "recusal-decided",
  title: { zh: "回避申请先行决定", en: "A request for recusal is decided first" },
  method: {
    zh: "当事人申请回避的，检查作出处罚决定之前是否对申请作出决定。",
    en: "A request of the party for recusal must be decided before the case is.",
  },
  citation: { instrument: "处罚法", article: "第四十三条第三款" },
  quote: "当事人提出回避申请的，行政机关应当依法审查，由行政机关负责人决定。",
  basis: "statutory",
  effect: "bars",
  severity: "major",
  judges: ["decideCase"],
  judge,
});
