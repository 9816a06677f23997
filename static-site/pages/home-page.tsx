import { AgencyTables } from "./components/agency-tables.tsx";
import { LatestTable } from "./components/decision-table.tsx";
import { Guide } from "./components/guide.tsx";
import { Section } from "./components/section.tsx";
import { grouped } from "./format.ts";
import { documentOf } from "./layout.tsx";
import type { Home, Site } from "./model.ts";
import { HOME } from "./paths.ts";

/** What this site is, its figures, what is new, and how to read it. */
export const homePage = (site: Site, { latest, ...figures }: Home): string =>
  documentOf(
    site,
    {
      path: HOME,
      title: site.name,
      description: `${site.region}行政执法机关依法公开的行政处罚决定，共${grouped(String(figures.total))}件。`,
    },
    <>
      <h1>{site.name}</h1>
      <p>
        本站集中公开{site.region}
        行政执法机关作出的行政处罚决定。每一份决定都写明谁因为什么事、依据什么规定、受到什么处罚，以及不服决定可以怎么办。
      </p>
      {latest.length > 0 && (
        <Section title="最新公开">
          <LatestTable caption={`最近公开的${latest.length}件`} decisions={latest} />
        </Section>
      )}
      <Section title="按机关查看" id="agencies">
        {figures.total > 0 ? <AgencyTables {...figures} /> : <p>目前没有公开的行政处罚决定。</p>}
      </Section>
      <Guide />
    </>,
  );
