import { AgencyContact } from "./components/agency-contact.tsx";
import { Breadcrumb } from "./components/breadcrumb.tsx";
import { Section } from "./components/section.tsx";
import { Table } from "./components/table.tsx";
import { grouped, inChineseMonth } from "./format.ts";
import { documentOf } from "./layout.tsx";
import type { AgencyPage, Site } from "./model.ts";
import { agencyPath, monthPath } from "./paths.ts";

type Month = AgencyPage["months"][number];

const Months = ({ page: { agency, months } }: { page: AgencyPage }) => (
  <Table
    caption="按公开月份查看，最近的在前"
    columns={[
      {
        title: "月份",
        of: ({ year, month, pages = 1 }: Month) => (
          <a href={monthPath({ agency, year, month, page: pages })}>{inChineseMonth({ year, month })}</a>
        ),
      },
      { title: "公开件数", number: true, of: ({ count }: Month) => grouped(String(count)) },
    ]}
    rows={months}
  />
);

/** An agency: how to reach it, and the months in which it published. */
export const agencyPage = (site: Site, page: AgencyPage): string => {
  const { agency, total, months } = page;
  const sum = `共公开行政处罚决定${grouped(String(total))}件`;
  return documentOf(
    site,
    {
      path: agencyPath(agency.id),
      title: `${agency.name}行政处罚决定公开`,
      description: `${agency.name}${sum}，按月份查看。`,
    },
    <>
      <Breadcrumb trail={[{ name: agency.name }]} />
      <h1>{agency.name}</h1>
      <Section title="行政处罚决定">
        <p>{total > 0 ? `目前${sum}。` : "目前没有公开的行政处罚决定。"}</p>
        {months.length > 0 && <Months page={page} />}
      </Section>
      <Section title="联系方式">
        <AgencyContact agency={agency} subject={`咨询行政处罚决定公开：${agency.name}`} />
      </Section>
    </>,
  );
};
