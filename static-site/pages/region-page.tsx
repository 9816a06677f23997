import { AgencyTable } from "./components/agency-tables.tsx";
import { Breadcrumb } from "./components/breadcrumb.tsx";
import { Section } from "./components/section.tsx";
import { documentOf } from "./layout.tsx";
import type { RegionPage, Site } from "./model.ts";
import { regionPath } from "./paths.ts";

/** The agencies of a region that have published: the front page leads here where it cannot list them all. */
export const regionPage = (site: Site, { code, name, agencies }: RegionPage): string =>
  documentOf(
    site,
    {
      path: regionPath(code),
      title: `${name}行政处罚决定公开`,
      description: `${name}行政执法机关依法公开的行政处罚决定，按机关查看。`,
    },
    <>
      <Breadcrumb trail={[{ name }]} />
      <h1>{name}行政处罚决定公开</h1>
      <Section title="按机关查看">
        {agencies.length > 0 ? (
          <AgencyTable region={name} rows={agencies} />
        ) : (
          <p>目前没有公开的行政处罚决定。</p>
        )}
      </Section>
    </>,
  );
