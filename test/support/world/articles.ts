import type { Citation, InstrumentName } from "../../../functions/law/instruments.ts";
import instruments from "../articles.json" with { type: "json" };

/** The lines of an article as the instrument prints them: its paragraphs, with the items that belong to one behind it. */
export type ArticleText = readonly string[];

type Kept = { title: string; articles: Readonly<Record<string, ArticleText>> };

const KEPT: Readonly<Record<InstrumentName, Kept>> = instruments;

/** The instruments of which articles are kept, by their titles. */
export const TITLES = Object.fromEntries(
  Object.entries(KEPT).map(([name, { title }]) => [name, title]),
) as Record<InstrumentName, string>;

/** 第五十八条第二款 stands in 第五十八条; 四（十二） is kept as such. */
const withoutPlace = (article: string): string => article.replace(/(?<=条)(第.款)?(第.项)?$/, "");

export const articleOf = ({ instrument, article }: Citation): ArticleText => {
  const text = KEPT[instrument].articles[withoutPlace(article)];
  if (!text) throw new Error(`the fixture lacks ${instrument} ${article}`);
  return text;
};

/** The paragraphs (款) of an article: its lines without the items (项). */
export const paragraphsOf = (text: ArticleText): ArticleText =>
  text.filter((line) => !/^（[一二三四五六七八九十]+）/.test(line));

/** How an instrument numbers its articles, in their order. */
export const numbersOf = (instrument: InstrumentName): readonly string[] =>
  Object.keys(KEPT[instrument].articles);
