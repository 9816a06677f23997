import type { ListedRule, RuleIndex, RulePage, StepPage } from "../../static-site/pages/model.ts";
import { ACTS, type ActName } from "../case-file/acts/acts.ts";
import { COERCION_ACTS } from "../case-file/acts/coercion-acts.ts";
import { EXECUTION_ACTS } from "../case-file/acts/execution-acts.ts";
import { HEARING_ACTS } from "../case-file/acts/hearing-acts.ts";
import { INQUIRY_ACTS } from "../case-file/acts/inquiry-acts.ts";
import { INSPECTION_ACTS } from "../case-file/acts/inspection-acts.ts";
import { PENALTY_ACTS } from "../case-file/acts/penalty-acts.ts";
import { cite, citeInEnglish, INSTRUMENTS } from "../law/instruments.ts";
import type { RuleText } from "../law/rule.ts";
import { coverageOf } from "./coverage.ts";

const SUBJECTS = [
  ["行政处罚", { ...INQUIRY_ACTS, ...HEARING_ACTS, ...PENALTY_ACTS }],
  ["履行、强制执行和移送", EXECUTION_ACTS],
  ["行政强制措施", COERCION_ACTS],
  ["行政检查和其他权力事项", INSPECTION_ACTS],
] as const;

const ACT_LIST = Object.entries(ACTS).map(([name, { zh, en }]) => ({ name: name as ActName, zh, en }));

/** decideCase is decide-case in an address. */
const addressOf = (act: string): string => act.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const askedAt = (rules: readonly RuleText[], act: ActName): readonly RuleText[] =>
  rules.filter(({ judges }) => judges.includes(act));

const listed = ({ id, title, citation }: RuleText): ListedRule => ({
  ...{ id, title: title.zh },
  article: `${citation.instrument}${citation.article}`,
});

/** A rule as its page shows it. */
export const rulePageOf = (rule: RuleText): RulePage => {
  const { citation, inForce } = rule;
  const { slug, inForceFrom } = INSTRUMENTS[citation.instrument];
  return {
    id: rule.id,
    titleZh: rule.title.zh,
    titleEn: rule.title.en,
    methodZh: rule.method.zh,
    methodEn: rule.method.en,
    article: cite(citation),
    articleEn: citeInEnglish(citation),
    instrument: slug,
    quote: rule.quote,
    basis: rule.basis,
    effect: rule.effect,
    severity: rule.severity,
    from: inForce?.from ?? inForceFrom,
    ...(inForce?.to && { to: inForce.to }),
    asked: ACT_LIST.filter(({ name }) => rule.judges.includes(name)).map(({ zh, en }) => ({ zh, en })),
  };
};

/** The steps at which any rule is asked, each with its rules. */
export const stepPagesOf = (rules: readonly RuleText[]): readonly StepPage[] =>
  ACT_LIST.map(({ name, zh }) => ({
    ...{ act: addressOf(name), title: zh },
    rules: askedAt(rules, name).map(listed),
  })).filter((step) => step.rules.length > 0);

const stepsOf = (rules: readonly RuleText[], acts: object): RuleIndex["subjects"][number]["steps"] =>
  ACT_LIST.filter(({ name }) => name in acts)
    .map(({ name, zh }) => ({ act: addressOf(name), title: zh, count: askedAt(rules, name).length }))
    .filter(({ count }) => count > 0);

export const ruleIndexOf = (rules: readonly RuleText[]): RuleIndex => ({
  total: rules.length,
  bars: rules.filter(({ effect }) => effect === "bars").length,
  subjects: SUBJECTS.map(([name, acts]) => ({ name, steps: stepsOf(rules, acts) })).filter(
    ({ steps }) => steps.length > 0,
  ),
  instruments: coverageOf(rules).map(({ slug, title, encoded, articles }) => ({
    ...{ slug, title, encoded, articles },
  })),
});
