import { coveragePage } from "../../static-site/pages/coverage-page.tsx";
import type { Site } from "../../static-site/pages/model.ts";
import { notFoundPage } from "../../static-site/pages/not-found-page.tsx";
import {
  instrumentPath,
  NOT_FOUND,
  problemPath,
  RULES,
  rulePath,
  STYLESHEET,
  stepPath,
} from "../../static-site/pages/paths.ts";
import { problemPage } from "../../static-site/pages/problem-page.tsx";
import { ruleIndexPage } from "../../static-site/pages/rule-index-page.tsx";
import { rulePage } from "../../static-site/pages/rule-page.tsx";
import { ruleStepPage } from "../../static-site/pages/rule-step-page.tsx";
import stylesheet from "../../static-site/styles/site.css";
import type { RuleText } from "../law/rule.ts";
import { PROBLEMS } from "../platform/problem.ts";
import { coverageOf } from "./coverage.ts";
import { refreshDirectory } from "./refresh-directory.ts";
import type { SitePorts } from "./refresh-lists.ts";
import { refreshPage } from "./refresh-page.ts";
import { ruleIndexOf, rulePageOf, stepPagesOf } from "./rule-models.ts";

const problemPages = (site: Site): readonly (readonly [string, string])[] =>
  Object.entries(PROBLEMS).map(([kind, { status, title, help }]) => [
    problemPath(kind),
    problemPage(site, {
      kind,
      status,
      titleZh: title.zh,
      titleEn: title.en,
      helpZh: help.zh,
      helpEn: help.en,
    }),
  ]);

/** A page for every rule, every step at which rules are asked, and every instrument; and the index of them all. */
const rulePages = (
  site: Site,
  rules: readonly RuleText[],
): readonly (readonly [path: string, page: string])[] => [
  [RULES, ruleIndexPage(site, ruleIndexOf(rules))],
  ...rules.map((rule) => [rulePath(rule.id), rulePage(site, rulePageOf(rule))] as const),
  ...stepPagesOf(rules).map((step) => [stepPath(step.act), ruleStepPage(site, step)] as const),
  ...coverageOf(rules).map((page) => [instrumentPath(page.slug), coveragePage(site, page)] as const),
];

/** Makes the standing pages what this version of the code says they are. How many had to change. */
export const refreshSite = (ports: SitePorts, rules: readonly RuleText[]) => async (): Promise<number> => {
  const { objects, site } = ports;
  const pages = [
    [STYLESHEET, stylesheet] as const,
    [NOT_FOUND, notFoundPage(site)] as const,
    ...problemPages(site),
    ...rulePages(site, rules),
  ];
  let changed = 0;
  for (const [path, text] of pages) if (await refreshPage(objects, path, () => text)) changed += 1;
  await refreshDirectory(ports);
  return changed;
};
