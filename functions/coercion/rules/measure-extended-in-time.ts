import { foundIf } from "../../case-file/found.ts";
import { measureOf, termBefore } from "../../case-file/measure-acts.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = (judged: Judged<"extendMeasure">): readonly Finding[] => {
  const { record, act, day } = judged;
  const measure = measureOf(record, act);
  if (!measure || measure.kind === "restraint-of-person" || measure.kind === "other") return [];
  const due = measure.kind && termBefore(judged, measure, act);
  return foundIf(due !== undefined && day > due, {
    at: "",
    zh: `原期限已于${due}届满，届满后才批准延长`,
    en: `the term was over on ${due} when it was extended`,
    ...(due && { values: { due } }),
  });
};

export const measureExtendedInTime = caseRule({
  id: "measure-extended-in-time",
  title: { zh: "期限届满前批准延长", en: "Extended before the term is over" },
  method: {
    zh: "检查延长查封、扣押、冻结是否在原期限届满之前批准；期间有检测、检验的，不作判断。",
    en: "An extension must be approved before the term is over; where testing held the term up, nothing is said.",
  },
  citation: { instrument: "强制法", article: "第二十五条第一款" },
  quote: "情况复杂的，经行政机关负责人批准，可以延长，但是延长期限不得超过三十日。",
  basis: "statutory",
  effect: "flags",
  severity: "major",
  judges: ["extendMeasure"],
  judge,
});
