import { Breadcrumb } from "./components/breadcrumb.tsx";
import { MonthTable } from "./components/decision-table.tsx";
import { Pagination } from "./components/pagination.tsx";
import { inChineseMonth } from "./format.ts";
import { documentOf } from "./layout.tsx";
import type { MonthList, Site } from "./model.ts";
import { agencyPath, monthPath } from "./paths.ts";

/** Whether this page is the whole month: then its figures are those of the month. */
const isWhole = ({ page, newer }: MonthList): boolean => page === 1 && !newer;

const frameOf = (list: MonthList) => {
  const month = inChineseMonth(list);
  const { name } = list.agency;
  const whole = isWhole(list);
  return {
    path: monthPath(list),
    title: `${name}${month}公开的行政处罚决定${whole ? "" : `第${list.page}页`}`,
    description: whole
      ? `${name}${month}公开行政处罚决定${list.decisions.length}件。`
      : `${name}${month}公开的行政处罚决定，第${list.page}页。`,
    // A list names parties: search engines are to lead to the decisions of organisations, not to lists of people.
    noindex: true,
  };
};

const captionOf = (list: MonthList): string =>
  isWhole(list) ? `本月共公开${list.decisions.length}件` : `第${list.page}页，本页${list.decisions.length}件`;

/** One page of what an agency published in a month. */
export const monthPage = (site: Site, list: MonthList): string => {
  const { agency } = list;
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
        <MonthTable caption={captionOf(list)} decisions={list.decisions} />
      ) : (
        <p>{isWhole(list) ? "本月" : "本页"}没有公开的行政处罚决定。</p>
      )}
      <Pagination list={list} newer={list.newer} />
    </>,
  );
};
