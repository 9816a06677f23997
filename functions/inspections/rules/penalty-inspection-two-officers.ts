import { fewerThanTwo } from "../../case-file/officer-findings.ts";
import { actsUntil } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ record, act }: Judged<"turnIntoCase">): readonly Finding[] =>
  actsUntil(record, "startInspection", act)
    .flatMap(({ officers }) => fewerThanTwo(officers))
    .map((finding) => ({ ...finding, pointer: "" }))
    .slice(0, 1);

export const penaltyInspectionTwoOfficers = caseRule({
  id: "penalty-inspection-two-officers",
  title: {
    zh: "作为处罚依据的检查由两人以上实施",
    en: "An inspection that a penalty rests on has two officers",
  },
  method: {
    zh: "检查转为案件办理的，核查此前的入企检查是否由两名以上执法人员实施。",
    en: "Where an inspection becomes a case, at least two officers must have carried it out.",
  },
  citation: { instrument: "处罚法", article: "第四十二条第一款" },
  quote: "执法人员不得少于两人，法律另有规定的除外。",
  basis: "statutory",
  effect: "flags",
  severity: "major",
  judges: ["turnIntoCase"],
  judge,
});
