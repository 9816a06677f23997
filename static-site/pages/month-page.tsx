import { Breadcrumb } from "./components/breadcrumb.tsx";
import { MonthTable } from "./components/decision-table.tsx";
import { Pagination } from "./components/pagination.tsx";
import { grouped, inChineseMonth } from "./format.ts";
import { documentOf } from "./layout.tsx";
import type { MonthList, Site } from "./model.ts";
import { agencyPath, monthPath } from "./paths.ts";

const whichOf = ({ page, pages }: MonthList): string => (pages > 1 ? `，这是第${page}页` : "");

const frameOf = (list: MonthList) => {
  const month = inChineseMonth(list);
  const which = list.pages > 1 ? `第${list.page}页` : "";
  return {
    path: monthPath(list),
    title: `${list.agency.name}${month}公开的行政处罚决定${which}`,
    description: `${list.agency.name}${month}公开行政处罚决定${grouped(String(list.total))}件。`,
    // A list names parties: search engines are to lead to the decisions of organisations, not to lists of people.
    noindex: true,
  };
};

/** One page of what an agency published in a month. */
export const monthPage = (site: Site, list: MonthList): string => {
  const { agency, total, pages } = list;
  const month = inChineseMonth(list);
  return documentOf(
    site,
    frameOf(list),
    <>
      <Breadcrumb trail={[{ name: agency.name, path: agencyPath(agency.id) }, { name: month }]} />
      <h1>
        {agency.name}
        {month}公开的行政处罚决定
      </h1>
      {list.decisions.length > 0 ? (
        <MonthTable
          caption={`本月共公开${grouped(String(total))}件${whichOf(list)}`}
          decisions={list.decisions}
        />
      ) : (
        <p>本月没有公开的行政处罚决定。</p>
      )}
      <Pagination list={list} pages={pages} />
    </>,
  );
};
