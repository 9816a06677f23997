import { expect, test } from "vitest";
import { articlesOf } from "../../functions/law/articles.ts";
import { CATALOGUE } from "../../functions/law/catalogue.ts";
import { LIMITS } from "../../functions/law/limits.ts";
import { coveragePage } from "../../static-site/pages/coverage-page.tsx";
import { problemPage } from "../../static-site/pages/problem-page.tsx";
import { rulePage } from "../../static-site/pages/rule-page.tsx";
import { SITE } from "./fixtures/agencies.ts";
import { COVERAGE_PAGES, PROBLEM_PAGES, RULE_INDEX, RULE_PAGES, STEP_PAGES } from "./fixtures/explained.ts";

const decoded = (html: string): string =>
  html.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&");

const exampleOf = (html: string): unknown =>
  JSON.parse(decoded(/<pre><code>(.*?)<\/code>/s.exec(html)?.[1] ?? ""));

test.each(PROBLEM_PAGES)(
  "$kind: in both languages, with an example that is what the API answers",
  (problem) => {
    const html = problemPage(SITE, problem);
    expect(exampleOf(html)).toMatchObject({
      type: `${SITE.origin}/problems/${problem.kind}/`,
      title: problem.titleZh,
      titleEn: problem.titleEn,
      status: problem.status,
      detail: problem.helpZh,
      detailEn: problem.helpEn,
    });
    expect(html).toContain(`<p lang="en">${problem.titleEn}</p>`);
    expect(html.replace(/<pre>.*<\/pre>/s, "")).not.toContain("`");
  },
);

test.each(RULE_PAGES)("$id: what it asks, where it stands, what follows", (rule) => {
  const html = rulePage(SITE, rule);
  for (const words of [
    rule.titleZh,
    rule.quote,
    rule.article,
    rule.methodZh,
    rule.methodEn,
    ...rule.asked.map(({ zh }) => zh),
  ]) {
    expect(html).toContain(words);
  }
  expect(html).toContain(rule.basis === "policy" ? "各地可以决定不采用" : "法律、法规、规章的要求");
  expect(html).toContain(rule.effect === "bars" ? "不能办理该事项" : "予以记录");
  expect(html).toMatch(/<section lang="en"><h2>In English<\/h2>/);
});

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

test("the index, the steps and the instruments tie out with the catalogue", () => {
  const counts = RULE_INDEX.subjects.flatMap(({ steps }) => steps.map(({ act, count }) => [act, count]));
  expect(RULE_INDEX.total).toBe(CATALOGUE.length);
  expect(counts).toEqual(expect.arrayContaining(STEP_PAGES.map(({ act, rules }) => [act, rules.length])));
  expect(sum(STEP_PAGES.map(({ rules }) => rules.length))).toBe(
    sum(CATALOGUE.map(({ judges }) => new Set(judges).size)),
  );
  const rules = COVERAGE_PAGES.flatMap(({ covered }) => covered.flatMap((article) => article.rules));
  expect(rules.map(({ id }) => id).sort()).toEqual(CATALOGUE.map(({ id }) => id).sort());
  const limits = COVERAGE_PAGES.flatMap(({ covered }) => covered.flatMap((article) => article.limits));
  expect(limits).toHaveLength(Object.keys(LIMITS).length);
});

test.each(COVERAGE_PAGES)("$slug: every article is either encoded or named as missing", (page) => {
  const html = coveragePage(SITE, page);
  for (const { article } of page.covered) expect(html).toContain(`<h3>${article}</h3>`);
  const runs = page.missing.join("、");
  if (runs) expect(html).toContain(`${runs}。`);
  expect(page.encoded + page.missing.length).toBeGreaterThan(0);
});

test("articles are numbered as they are printed", () => {
  const numbers = articlesOf("民诉法");
  expect([1, 10, 11, 20, 99, 100, 101, 110, 111, 306].map((number) => numbers[number - 1])).toEqual(
    "第一条 第十条 第十一条 第二十条 第九十九条 第一百条 第一百零一条 第一百一十条 第一百一十一条 第三百零六条".split(
      " ",
    ),
  );
});
