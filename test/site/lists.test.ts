import { expect, test } from "vitest";
import { agencyPage } from "../../static-site/pages/agency-page.tsx";
import { homePage } from "../../static-site/pages/home-page.tsx";
import type { MonthList } from "../../static-site/pages/model.ts";
import { monthPage } from "../../static-site/pages/month-page.tsx";
import { monthPath } from "../../static-site/pages/paths.ts";
import { LAND, MARKET, SITE } from "./fixtures/agencies.ts";
import { LONG_MONTH, MONTH_PAGES } from "./fixtures/month-lists.ts";
import { AGENCY_PAGES, HOME_EMPTY, HOME_FULL } from "./fixtures/overviews.ts";

const titlesOf = (html: string): readonly string[] =>
  [...html.matchAll(/<th scope="col"[^>]*>([^<]*)</g)].map(([, title = ""]) => title);

const linksOf = (list: MonthList): readonly string[] => {
  const [, pages = ""] = /<nav class="pages".*?<ol>(.*?)<\/ol>/s.exec(monthPage(SITE, list)) ?? [];
  return [...pages.matchAll(/href="[^"]*\/(\d+)\/"/g)].map(([, number = ""]) => number);
};

test("the three pages of a month: from the oldest to the newest, each with its neighbours", () => {
  expect(MONTH_PAGES.map(linksOf)).toEqual([
    ["2", "3", "2"],
    ["1", "1", "3", "3"],
    ["2", "1", "2"],
  ]);
});

test("two hundred pages fit a line", () => {
  expect(linksOf(LONG_MONTH)).toEqual(["99", "1", "98", "99", "101", "102", "200", "101"]);
});

test("a month of one page has no pages to go to", () => {
  const [first] = MONTH_PAGES;
  expect(monthPage(SITE, { ...(first as MonthList), pages: 1 })).not.toContain('class="pages"');
});

test("empty columns are left out", () => {
  const [first] = MONTH_PAGES;
  expect(titlesOf(monthPage(SITE, first as MonthList))).toEqual([
    "案件名称",
    "当事人",
    "处罚种类",
    "决定书文号",
    "决定日期",
  ]);
  expect(titlesOf(monthPage(SITE, LONG_MONTH))).toEqual(["案件名称", "当事人", "决定日期"]);
});

test("lists of parties are not for search engines; the front page names none", () => {
  const [first] = MONTH_PAGES;
  expect(monthPage(SITE, first as MonthList)).toContain('content="noindex"');
  const home = homePage(SITE, HOME_FULL);
  expect(home).not.toContain("noindex");
  expect(titlesOf(home)).not.toContain("当事人");
});

test("a month leads to its newest page", () => {
  const [page] = AGENCY_PAGES;
  const html = page ? agencyPage(SITE, page) : "";
  expect(html).toContain(`href="${monthPath({ agency: LAND, year: 2026, month: 3, page: 3 })}"`);
  expect(html).toContain(`href="${monthPath({ agency: LAND, year: 2026, month: 2, page: 1 })}"`);
});

test("the front page adds up by place", () => {
  const html = homePage(SITE, HOME_FULL);
  expect(html).toContain("目前共公开行政处罚决定12,483件。");
  expect(html).toContain(`<strong>${MARKET.region}</strong>（10,744件）`);
});

test("an empty site says so, and shows no empty table", () => {
  const html = homePage(SITE, HOME_EMPTY);
  expect(html).toContain("目前没有公开的行政处罚决定。");
  expect(html).not.toContain("<table");
});
