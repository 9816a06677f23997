import { describe, expect, test } from "vitest";
import type { CaseRule } from "../../functions/case-file/rules.ts";
import { CATALOGUE } from "../../functions/law/catalogue.ts";
import { type Citation, INSTRUMENTS, type InstrumentName } from "../../functions/law/instruments.ts";
import { PERMISSIONS } from "../../functions/platform/auth/permissions.ts";
import { type ArticleText, articleOf, paragraphsOf, TITLES } from "../support/world/articles.ts";

const each = CATALOGUE.map((rule): [string, CaseRule] => [rule.id, rule]);

test("every rule has a name of its own", () => {
  expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(CATALOGUE.length);
  expect(CATALOGUE).toHaveLength(16);
});

describe.each(each)("%s", (id, rule) => {
  test("is named in kebab case, and titled in both languages", () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(rule.title.zh).toMatch(/\p{Script=Han}/u);
    expect(rule.title.en).toMatch(/^[A-Z][^\p{Script=Han}]+$/u);
  });

  test("cites an instrument that is known, under its full title", () => {
    const { instrument } = rule.citation;
    expect(Object.keys(INSTRUMENTS)).toContain(instrument);
    expect(INSTRUMENTS[instrument].title).toContain(TITLES[instrument]);
  });

  test("quotes its article to the letter", () => {
    expect(articleOf(rule.citation).join("\n")).toContain(rule.quote);
  });

  test("is asked at one operation or more, all of them in the table of permissions", () => {
    expect(rule.judges.length).toBeGreaterThan(0);
    for (const operation of rule.judges) expect(Object.keys(PERMISSIONS)).toContain(operation);
  });
});

/** 第四十五条第二款 → the second paragraph; 第十一条第一项 → the item that begins with （一）. */
const placeIn = (text: ArticleText, { article }: Citation): string | undefined => {
  const [, paragraph, item] = /(?:第(.)款)?(?:第(.)项)?$/.exec(article) ?? [];
  if (item !== undefined) return text.find((line) => line.startsWith(`（${item}）`));
  if (paragraph !== undefined) return paragraphsOf(text)["一二三四五六".indexOf(paragraph)];
  return undefined;
};

test.each(each.filter(([, { citation }]) => /[款项]$/.test(citation.article)))(
  "%s quotes the paragraph or item that it names",
  (_, { citation, quote }) => {
    expect(placeIn(articleOf(citation), citation)).toContain(quote);
  },
);

test("no instrument is cited that no rule or limit needs", () => {
  const kept = Object.keys(TITLES) as InstrumentName[];
  expect(Object.keys(INSTRUMENTS).sort()).toEqual(kept.sort());
});
