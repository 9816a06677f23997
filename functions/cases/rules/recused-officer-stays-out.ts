import { actNumbered, actsOf } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";
import { notAfter } from "../../record/act.ts";

type Acting = Judged<
  | "recordInquiry"
  | "preserveEvidence"
  | "proposeDecision"
  | "giveNotice"
  | "giveReviewOpinion"
  | "notifyHearing"
  | "holdHearing"
  | "decideCase"
  | "decideOnTheSpot"
>;

const peopleOf = ({ act }: Acting): readonly string[] => [
  ...(act.by ? [act.by] : []),
  ...("officers" in act ? (act.officers ?? []) : []),
  ...("chair" in act && act.chair ? [act.chair] : []),
];

/** Who was recused before the act; on one day, of which the hours are unknown, nobody. */
const recused = ({ record, act }: Acting): ReadonlySet<string> =>
  new Set(
    actsOf(record, "decideRecusal")
      .filter((decision) => decision.granted === true && !notAfter(act, decision))
      .flatMap(
        ({ person, request }) => person ?? actNumbered(record, "requestRecusal", request)?.person ?? [],
      ),
  );

const judge = (judged: Acting): readonly Finding[] => {
  const out = recused(judged);
  return [...new Set(peopleOf(judged))]
    .filter((person) => out.has(person))
    .map((person) =>
      found("/officers", `${person}已决定回避，仍参与本案`, `${person} was recused and still took part`),
    );
};

export const recusedOfficerStaysOut = caseRule({
  id: "recused-officer-stays-out",
  title: { zh: "回避的人员不再办案", en: "Whoever is recused takes no part any more" },
  method: {
    zh: "决定回避以后，检查该人员是否仍参与本案的调查、告知、审核、听证、决定。",
    en: "After a recusal is granted, that person must not inquire, notify, review, chair or decide in the case.",
  },
  citation: { instrument: "处罚法", article: "第四十三条第一款" },
  quote: "执法人员与案件有直接利害关系或者有其他关系可能影响公正执法的，应当回避。",
  basis: "statutory",
  effect: "bars",
  severity: "major",
  judges: [
    "recordInquiry",
    "preserveEvidence",
    "proposeDecision",
    "giveNotice",
    "giveReviewOpinion",
    "notifyHearing",
    "holdHearing",
    "decideCase",
    "decideOnTheSpot",
  ],
  judge,
});
