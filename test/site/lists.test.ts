import { expect, test } from "vitest";
import { agencyPage } from "../../static-site/pages/agency-page.tsx";
import { homePage } from "../../static-site/pages/home-page.tsx";
import type { MonthList } from "../../static-site/pages/model.ts";
import { monthPage } from "../../static-site/pages/month-page.tsx";
import { agencyPath, monthPath, newestPath, regionPath } from "../../static-site/pages/paths.ts";
import { regionPage } from "../../static-site/pages/region-page.tsx";
import { LAND, MARKET, SITE } from "./fixtures/agencies.ts";
import { EMPTY_PAGE, LONG_MONTH, MONTH_PAGES, SHORT_MONTH } from "./fixtures/month-lists.ts";
import { AGENCY_PAGES, HOME_EMPTY, HOME_FULL, HOME_MANY, REGION_PAGES } from "./fixtures/overviews.ts";

const titlesOf = (html: string): readonly string[] =>
  [...html.matchAll(/<th scope="col"[^>]*>([^<]*)</g)].map(([, title = ""]) => title);

/** Where the pages of a list lead, by the end of the address: a number, or the month itself for its newest page. */
const linksOf = (list: MonthList): readonly string[] => {
  const [, pages = ""] = /<nav class="pages".*?<ol>(.*?)<\/ol>/s.exec(monthPage(SITE, list)) ?? [];
  const month = newestPath(list);
  return [...pages.matchAll(/href="([^"]*)"/g)].map(([, path = ""]) => path.replace(month, "") || "newest");
};

test("the three pages of a month: from the oldest to the newest, each with its neighbours", () => {
  expect(MONTH_PAGES.map(linksOf)).toEqual([
    ["2/", "2/", "newest"],
    ["1/", "1/", "3/", "3/", "newest"],
    ["2/", "1/", "2/"],
  ]);
});

test("two hundred pages fit a line", () => {
  expect(linksOf(LONG_MONTH)).toEqual(["99/", "1/", "98/", "99/", "101/", "101/", "newest"]);
});

test("a month of one page has no pages to go to, and its page says how many it has", () => {
  const html = monthPage(SITE, SHORT_MONTH);
  expect(html).not.toContain('class="pages"');
  expect(html).toContain("本月共公开2件");
  expect(html).toContain("公开行政处罚决定2件。");
});

test("a page of several says where the figure of its month is, and does not change with it", () => {
  for (const list of MONTH_PAGES) {
    const html = monthPage(SITE, list);
    expect(html).toContain("本月公开件数见机关页面。");
    expect(html).toContain(`<a href="${agencyPath(list.agency.id)}">${list.agency.name}</a>`);
    expect(html).toContain(`第${list.page}页，本页${list.decisions.length}件`);
  }
});

test("a page whose decisions were all withdrawn says so, and still leads on", () => {
  expect(monthPage(SITE, EMPTY_PAGE)).toContain("本页没有公开的行政处罚决定。");
  expect(linksOf(EMPTY_PAGE)).toEqual(["3/", "1/", "2/", "3/", "5/", "5/", "newest"]);
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

test("of too many agencies the front page shows the regions, and each region has a page of its agencies", () => {
  const html = homePage(SITE, HOME_MANY);
  for (const { code } of HOME_MANY.regions ?? []) expect(html).toContain(`href="${regionPath(code)}"`);
  expect(html).not.toContain('href="/a/');
  const [full, empty] = REGION_PAGES.map((page) => regionPage(SITE, page));
  expect(full).toContain(`href="${agencyPath(MARKET.id)}"`);
  expect(full).toContain("（967,185件）");
  expect(empty).toContain("目前没有公开的行政处罚决定。");
  expect(empty).not.toContain("<table");
});

test("an empty site says so, and shows no empty table", () => {
  const html = homePage(SITE, HOME_EMPTY);
  expect(html).toContain("目前没有公开的行政处罚决定。");
  expect(html).not.toContain("<table");
});
