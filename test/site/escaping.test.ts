import { expect, test } from "vitest";
import { agencyPage } from "../../static-site/pages/agency-page.tsx";
import { coveragePage } from "../../static-site/pages/coverage-page.tsx";
import { decisionPage } from "../../static-site/pages/decision-page.tsx";
import { homePage } from "../../static-site/pages/home-page.tsx";
import { monthPage } from "../../static-site/pages/month-page.tsx";
import { notFoundPage } from "../../static-site/pages/not-found-page.tsx";
import { problemPage } from "../../static-site/pages/problem-page.tsx";
import { regionPage } from "../../static-site/pages/region-page.tsx";
import { ruleIndexPage } from "../../static-site/pages/rule-index-page.tsx";
import { rulePage } from "../../static-site/pages/rule-page.tsx";
import { ruleStepPage } from "../../static-site/pages/rule-step-page.tsx";
import { APPROVED_SITE } from "./fixtures/agencies.ts";
import { COVERAGE_PAGES, PROBLEM_PAGES, RULE_INDEX, RULE_PAGES, STEP_PAGES } from "./fixtures/explained.ts";
import { GONE_DECISIONS } from "./fixtures/gone-decisions.ts";
import { MONTH_PAGES } from "./fixtures/month-lists.ts";
import { AGENCY_PAGES, HOME_FULL, HOME_MANY, REGION_PAGES } from "./fixtures/overviews.ts";
import { LIVE_DECISIONS } from "./fixtures.ts";
import { openSite } from "./open-site.ts";
import { HOSTILE, poisoned } from "./poisoned.ts";

const site = poisoned(APPROVED_SITE);

const HTML: readonly string[] = [
  ...[...LIVE_DECISIONS, ...GONE_DECISIONS].map((decision) => decisionPage(site, poisoned(decision))),
  ...MONTH_PAGES.slice(0, 1).map((list) => monthPage(site, poisoned(list))),
  ...AGENCY_PAGES.map((page) => agencyPage(site, poisoned(page))),
  homePage(site, poisoned(HOME_FULL)),
  homePage(site, poisoned(HOME_MANY)),
  ...REGION_PAGES.map((page) => regionPage(site, poisoned(page))),
  ...PROBLEM_PAGES.slice(0, 1).map((problem) => problemPage(site, poisoned(problem))),
  ...RULE_PAGES.map((rule) => rulePage(site, poisoned(rule))),
  ruleIndexPage(site, poisoned(RULE_INDEX)),
  ...STEP_PAGES.slice(0, 1).map((step) => ruleStepPage(site, poisoned(step))),
  ...COVERAGE_PAGES.slice(0, 1).map((page) => coveragePage(site, poisoned(page))),
  notFoundPage(site),
];

/** Without its policy, so that nothing but the escaping stands between the words and the browser. */
const opened = openSite((path) => HTML[Number(path.slice(1))]?.replace(/<meta http-equiv[^>]*>/, ""));

test.each(HTML.map((_, index) => index))("hostile page %i stays words", async (index) => {
  const page = await opened().browser.newPage();
  await page.goto(`${opened().site.origin}/${index}`);
  const seen = await page.evaluate(() => ({
    ran: "hit" in window,
    elements: document.querySelectorAll(
      "img, svg, iframe, style, [id=x], script:not([type='application/ld+json'])",
    ).length,
    handlers: [...document.querySelectorAll("*")].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith("on")),
    ),
    schemes: [...document.links].map(({ protocol }) => protocol),
    data: [...document.querySelectorAll("script")].map(({ textContent }) => textContent),
    text: document.body.innerText,
  }));
  await page.close();
  expect(seen).toMatchObject({ ran: false, elements: 0, handlers: [] });
  expect(seen.schemes).not.toContain("javascript:");
  expect(seen.text).toContain(HOSTILE);
  for (const data of seen.data)
    expect(JSON.stringify(JSON.parse(data))).toContain(JSON.stringify(HOSTILE).slice(1, -1));
});
