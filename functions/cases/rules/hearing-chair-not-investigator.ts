import { caseRule, type Judged } from "../../case-file/rules.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";
import { investigatorsOf } from "../investigators.ts";

const INVESTIGATOR = found("/chair", "听证主持人是本案调查人员", "the chair has investigated the case");

const judge = ({ record, act: { chair } }: Judged<"notifyHearing" | "holdHearing">): readonly Finding[] =>
  chair !== undefined && investigatorsOf(record).has(chair) ? [INVESTIGATOR] : [];

export const hearingChairNotInvestigator = caseRule({
  id: "hearing-chair-not-investigator",
  title: { zh: "听证由非本案调查人员主持", en: "The hearing is chaired by somebody who did not investigate" },
  method: {
    zh: "检查听证主持人是否为本案的办案、调查取证人员。",
    en: "The chair must not be an officer of the case, of an inquiry in it, or of a preservation of evidence.",
  },
  citation: { instrument: "处罚法", article: "第六十四条第四项" },
  quote: "（四）听证由行政机关指定的非本案调查人员主持；",
  basis: "statutory",
  effect: "bars",
  severity: "major",
  judges: ["notifyHearing", "holdHearing"],
  judge,
});
