import { Breadcrumb } from "./components/breadcrumb.tsx";
import { Day } from "./components/day.tsx";
import { Facts } from "./components/facts.tsx";
import { RuleList } from "./components/rule-list.tsx";
import { Section } from "./components/section.tsx";
import { documentOf } from "./layout.tsx";
import type { CoveragePage, Site } from "./model.ts";
import { instrumentPath, RULES } from "./paths.ts";

const Article = ({ article, rules, limits }: CoveragePage["covered"][number]) => (
  <>
    <h3>{article}</h3>
    {rules.length > 0 && <RuleList rules={rules} />}
    {limits.length > 0 && <p>期限：{limits.join("；")}</p>}
  </>
);

/** What is encoded of one instrument, article by article, and what is not. */
export const coveragePage = (site: Site, page: CoveragePage): string =>
  documentOf(
    site,
    {
      path: instrumentPath(page.slug),
      title: `已编入的条文：${page.title}`,
      description: `${page.title}共${page.articles}条，已有${page.encoded}条编入办案规则或者期限。`,
    },
    <>
      <Breadcrumb trail={[{ name: "办案规则", path: RULES }, { name: page.title }]} />
      <h1>{page.title}</h1>
      <p lang="en">{page.en}</p>
      <Facts
        of={[
          ["施行日期", <Day of={page.from} />],
          ["条文", `共${page.articles}条，已编入${page.encoded}条`],
          ["规则", `${page.rules}条`],
          ["期限", `${page.limits}项`],
        ]}
      />
      <Section title="已编入的条文">
        {page.covered.length > 0 &&
          page.covered.map((article) => <Article key={article.article} {...article} />)}
      </Section>
      <Section title="没有编入的条文">
        {page.missing.length > 0 && (
          <>
            <p>{page.missing.join("、")}。</p>
            <p class="hint">没有编入，不表示不适用；执法机关仍应当遵守。</p>
          </>
        )}
      </Section>
    </>,
  );
