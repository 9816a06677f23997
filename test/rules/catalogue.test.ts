import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ACT_NAMES } from "../../functions/case-file/acts/acts.ts";
import type { CaseRule } from "../../functions/case-file/rules.ts";
import { BARRING } from "../../functions/law/barring.ts";
import { CATALOGUE } from "../../functions/law/catalogue.ts";
import { type Citation, INSTRUMENTS, type InstrumentName } from "../../functions/law/instruments.ts";
import { type ArticleText, articleOf, numbersOf, paragraphsOf, TITLES } from "../support/world/articles.ts";

const each = CATALOGUE.map((rule): [string, CaseRule] => [rule.id, rule]);

/** Titles within titles are bracketed otherwise where they are quoted. */
const bare = (title: string): string => title.replace(/[《》〈〉]/g, "");

test("every rule has a name of its own", () => {
  expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(CATALOGUE.length);
  expect(CATALOGUE.length).toBeGreaterThanOrEqual(160);
});

test("every rule has a test of its own, under its name", () => {
  const fileOf = ({ id }: CaseRule) => new URL(`${id}.test.ts`, import.meta.url);
  expect(CATALOGUE.filter((rule) => !existsSync(fileOf(rule))).map(({ id }) => id)).toEqual([]);
});

test("the functions that carry out commands bring along every rule that bars, and none that flags", () => {
  expect(BARRING).toEqual(CATALOGUE.filter(({ effect }) => effect === "bars"));
});

describe.each(each)("%s", (id, rule) => {
  test("is named in kebab case, and titled in both languages", () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(rule.title.zh).toMatch(/\p{Script=Han}/u);
    expect(rule.method.zh).toMatch(/\p{Script=Han}.*。$/u);
    expect(rule.method.en).toMatch(/^[A-Z][^\p{Script=Han}]+\.$/u);
    expect(rule.title.en).toMatch(/^[A-Z][^\p{Script=Han}]+$/u);
  });

  test("cites an instrument that is known, under its full title", () => {
    const { instrument } = rule.citation;
    expect(Object.keys(INSTRUMENTS)).toContain(instrument);
    expect(bare(INSTRUMENTS[instrument].title)).toContain(bare(TITLES[instrument]));
  });

  test("quotes its article to the letter", () => {
    expect(articleOf(rule.citation).join("\n")).toContain(rule.quote);
  });

  test("is asked at one operation or more, all of them kinds of acts", () => {
    expect(rule.judges.length).toBeGreaterThan(0);
    for (const operation of rule.judges) expect(ACT_NAMES).toContain(operation);
  });
});

/** 第四十五条第二款 → the second paragraph; 第十一条第一项 → the item that begins with （一）. */
const placeIn = (text: ArticleText, { article }: Citation): string | undefined => {
  const [, paragraph, item] = /(?:第(.)款)?(?:第(.)项)?$/.exec(article) ?? [];
  if (item !== undefined) return text.find((line) => line.startsWith(`（${item}）`));
  if (paragraph !== undefined) return paragraphsOf(text)["一二三四五六".indexOf(paragraph)];
  return undefined;
};

test.each(each.filter(([, { citation }]) => /第.[款项]$/.test(citation.article)))(
  "%s quotes the paragraph or item that it names",
  (_, { citation, quote }) => {
    expect(placeIn(articleOf(citation), citation)).toContain(quote);
  },
);

test("every instrument is kept whole, with as many articles as it is said to have", () => {
  const kept = Object.keys(TITLES) as InstrumentName[];
  expect(Object.keys(INSTRUMENTS).sort()).toEqual(kept.sort());
  for (const name of kept) {
    const { articles } = INSTRUMENTS[name];
    if (typeof articles === "number") expect([name, numbersOf(name).length]).toEqual([name, articles]);
    else for (const article of articles) expect(numbersOf(name)).toContain(article);
  }
});
