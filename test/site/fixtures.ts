import { agencyPage } from "../../static-site/pages/agency-page.tsx";
import { coveragePage } from "../../static-site/pages/coverage-page.tsx";
import { decisionPage } from "../../static-site/pages/decision-page.tsx";
import { homePage } from "../../static-site/pages/home-page.tsx";
import type { LiveDecision } from "../../static-site/pages/model.ts";
import { monthPage } from "../../static-site/pages/month-page.tsx";
import { notFoundPage } from "../../static-site/pages/not-found-page.tsx";
import {
  agencyPath,
  HOME,
  instrumentPath,
  monthPath,
  NOT_FOUND,
  problemPath,
  RULES,
  regionPath,
  rulePath,
  stepPath,
} from "../../static-site/pages/paths.ts";
import { problemPage } from "../../static-site/pages/problem-page.tsx";
import { regionPage } from "../../static-site/pages/region-page.tsx";
import { ruleIndexPage } from "../../static-site/pages/rule-index-page.tsx";
import { rulePage } from "../../static-site/pages/rule-page.tsx";
import { ruleStepPage } from "../../static-site/pages/rule-step-page.tsx";
import { APPROVED_SITE, SITE } from "./fixtures/agencies.ts";
import { COVERAGE_PAGES, PROBLEM_PAGES, RULE_INDEX, RULE_PAGES, STEP_PAGES } from "./fixtures/explained.ts";
import { FIRE_DECISION } from "./fixtures/fire-decision.ts";
import { GONE_DECISIONS } from "./fixtures/gone-decisions.ts";
import { HUGE_DECISION } from "./fixtures/huge-decision.ts";
import { LAND_DECISION } from "./fixtures/land-decision.ts";
import { EMPTY_PAGE, LONG_MONTH, MONTH_PAGES, SHORT_MONTH } from "./fixtures/month-lists.ts";
import { AGENCY_PAGES, HOME_EMPTY, HOME_FULL, HOME_MANY, REGION_PAGES } from "./fixtures/overviews.ts";
import { SHOP_DECISION } from "./fixtures/shop-decision.ts";
import { TRANSPORT_DECISION } from "./fixtures/transport-decision.ts";
import { WARNING_DECISION } from "./fixtures/warning-decision.ts";

/** A page of the made-up site: where it stands, and how it is rendered. */
export type FixturePage = { name: string; path: string; render: () => string };

export const LIVE_DECISIONS: readonly LiveDecision[] = [
  LAND_DECISION,
  TRANSPORT_DECISION,
  SHOP_DECISION,
  FIRE_DECISION,
  WARNING_DECISION,
  HUGE_DECISION,
];

const at = (name: string, path: string, render: () => string): FixturePage => ({ name, path, render });

const named = [...LIVE_DECISIONS, ...GONE_DECISIONS].map((decision, index) =>
  at(`decision-${index + 1}-${decision.state}`, decision.path, () => decisionPage(SITE, decision)),
);

/** Every legal state and edge, each at the address it would have. */
export const PAGES: readonly FixturePage[] = [
  at("home", HOME, () => homePage(APPROVED_SITE, HOME_FULL)),
  at("home-many", "/many/", () => homePage(SITE, HOME_MANY)),
  at("home-empty", "/empty/", () => homePage(SITE, HOME_EMPTY)),
  ...named,
  ...[SHORT_MONTH, ...MONTH_PAGES, EMPTY_PAGE, LONG_MONTH].map((list) =>
    at(`month-${list.month}-${list.page}`, monthPath(list), () => monthPage(SITE, list)),
  ),
  ...AGENCY_PAGES.map((page) =>
    at(`agency-${page.months.length}`, agencyPath(page.agency.id), () => agencyPage(SITE, page)),
  ),
  ...REGION_PAGES.map((page) =>
    at(`region-${page.agencies.length}`, regionPath(page.code), () => regionPage(SITE, page)),
  ),
  ...PROBLEM_PAGES.map((problem) =>
    at(`problem-${problem.kind}`, problemPath(problem.kind), () => problemPage(SITE, problem)),
  ),
  ...RULE_PAGES.map((rule) => at(`rule-${rule.id}`, rulePath(rule.id), () => rulePage(SITE, rule))),
  at("rules", RULES, () => ruleIndexPage(SITE, RULE_INDEX)),
  ...STEP_PAGES.map((step) => at(`rules-at-${step.act}`, stepPath(step.act), () => ruleStepPage(SITE, step))),
  ...COVERAGE_PAGES.map((page) =>
    at(`rules-in-${page.slug}`, instrumentPath(page.slug), () => coveragePage(SITE, page)),
  ),
  at("not-found", NOT_FOUND, () => notFoundPage(SITE)),
];
