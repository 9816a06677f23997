import { expect, test } from "vitest";
import { problemPage } from "../../static-site/pages/problem-page.tsx";
import { rulePage } from "../../static-site/pages/rule-page.tsx";
import { SITE } from "./fixtures/agencies.ts";
import { PROBLEM_PAGES, RULE_PAGES } from "./fixtures/explained.ts";

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
  for (const words of [rule.titleZh, rule.quote, rule.article, ...rule.asked.map(({ zh }) => zh)]) {
    expect(html).toContain(words);
  }
  expect(html).toContain(rule.basis === "policy" ? "各地可以决定不采用" : "法律、法规、规章的要求");
  expect(html).toContain(rule.effect === "bars" ? "不能办理该事项" : "予以记录");
  expect(html).toMatch(/<section lang="en"><h2>In English<\/h2>/);
});
