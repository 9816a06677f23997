import type { Site } from "../../static-site/pages/model.ts";
import { notFoundPage } from "../../static-site/pages/not-found-page.tsx";
import { NOT_FOUND, problemPath, rulePath, STYLESHEET } from "../../static-site/pages/paths.ts";
import { problemPage } from "../../static-site/pages/problem-page.tsx";
import { rulePage } from "../../static-site/pages/rule-page.tsx";
import stylesheet from "../../static-site/styles/site.css";
import type { Bilingual } from "../kernel/bilingual.ts";
import { cite, citeInEnglish } from "../law/instruments.ts";
import type { RuleText } from "../law/rule.ts";
import type { Action } from "../platform/auth/permissions.ts";
import { PROBLEMS } from "../platform/problem.ts";
import { refreshHome, type SitePorts } from "./refresh-lists.ts";
import { refreshPage } from "./refresh-page.ts";

type Titles = Readonly<Partial<Record<Action, Bilingual>>>;
type Standing = { rules: readonly RuleText[]; titles: Titles };

const problemPages = (site: Site): readonly (readonly [string, string])[] =>
  Object.entries(PROBLEMS).map(([kind, { status, title, help }]) => [
    problemPath(kind),
    problemPage(site, {
      kind,
      status,
      titleZh: title.zh,
      titleEn: title.en,
      helpZh: help.zh,
      helpEn: help.en,
    }),
  ]);

const rulePages = (site: Site, { rules, titles }: Standing): readonly (readonly [string, string])[] =>
  rules.map((rule) => [
    rulePath(rule.id),
    rulePage(site, {
      id: rule.id,
      titleZh: rule.title.zh,
      titleEn: rule.title.en,
      article: cite(rule.citation),
      articleEn: citeInEnglish(rule.citation),
      quote: rule.quote,
      basis: rule.basis,
      effect: rule.effect,
      asked: rule.judges.flatMap((act) => titles[act as Action] ?? []),
    }),
  ]);

/** Makes the standing pages what this version of the code says they are. How many had to change. */
export const refreshSite = (ports: SitePorts, standing: Standing) => async (): Promise<number> => {
  const { objects, site } = ports;
  const pages = [
    [STYLESHEET, stylesheet] as const,
    [NOT_FOUND, notFoundPage(site)] as const,
    ...problemPages(site),
    ...rulePages(site, standing),
  ];
  let changed = 0;
  for (const [path, text] of pages) if (await refreshPage(objects, path, () => text)) changed += 1;
  await refreshHome(ports);
  return changed;
};
