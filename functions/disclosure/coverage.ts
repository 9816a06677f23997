import type { CoveragePage } from "../../static-site/pages/model.ts";
import { articleOf, articlesOf } from "../law/articles.ts";
import { type Citation, INSTRUMENTS, type InstrumentName } from "../law/instruments.ts";
import { LIMITS, type Limit } from "../law/limits.ts";
import type { RuleText } from "../law/rule.ts";

const NAMES = Object.keys(INSTRUMENTS) as InstrumentName[];
const ALL_LIMITS: readonly Limit[] = Object.values(LIMITS);

const within = <Cited extends { citation: Citation }>(
  cited: readonly Cited[],
  instrument: InstrumentName,
): readonly Cited[] => cited.filter(({ citation }) => citation.instrument === instrument);

const at = <Cited extends { citation: Citation }>(
  cited: readonly Cited[],
  article: string,
): readonly Cited[] => cited.filter(({ citation }) => articleOf(citation) === article);

/** Articles that follow one another are named as a run: 第一条至第三条. */
const runsOf = (articles: readonly string[], missing: ReadonlySet<string>): readonly string[] => {
  const runs: string[][] = [];
  for (const [index, article] of articles.entries()) {
    if (!missing.has(article)) continue;
    const follows = index > 0 && missing.has(articles[index - 1] ?? "");
    if (follows) runs.at(-1)?.push(article);
    else runs.push([article]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}至${run.at(-1)}` : run.join("、")));
};

const coverageIn = (name: InstrumentName, all: readonly RuleText[]): CoveragePage => {
  const { title, en, slug, inForceFrom } = INSTRUMENTS[name];
  const articles = articlesOf(name);
  const rules = within(all, name);
  const limits = within(ALL_LIMITS, name);
  const covered = articles
    .map((article) => ({
      article,
      rules: at(rules, article).map((rule) => ({
        ...{ id: rule.id, title: rule.title.zh },
        article: rule.citation.article === article ? "" : rule.citation.article,
      })),
      limits: at(limits, article).map(({ zh, from }) => `${zh}（自${from.zh}起）`),
    }))
    .filter((one) => one.rules.length + one.limits.length > 0);
  const found = new Set(covered.map(({ article }) => article));
  return {
    ...{ slug, title, en, from: inForceFrom, covered },
    rules: rules.length,
    limits: limits.length,
    encoded: covered.length,
    articles: articles.length,
    missing: runsOf(articles, new Set(articles.filter((article) => !found.has(article)))),
  };
};

/** What is encoded of every instrument by rules and limits, those of which most is encoded first. */
export const coverageOf = (rules: readonly RuleText[]): readonly CoveragePage[] =>
  NAMES.map((name) => coverageIn(name, rules)).sort((one, other) => other.encoded - one.encoded);
