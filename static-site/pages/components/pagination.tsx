import { type ListPage, monthPath, newestPath } from "../paths.ts";

const WINDOW = 2;

/** The first page, and those around a page as far as it can know them: of the newer ones only the next. */
const shownPages = (page: number, newer: boolean): readonly number[] => {
  const around = Array.from({ length: WINDOW + 1 }, (_, index) => page - WINDOW + index);
  return [...new Set([1, ...around.filter((number) => number > 1), ...(newer ? [page + 1] : [])])];
};

/** 第1页 is the oldest. Pages that are left out leave a gap. Nothing here changes once a newer page is there. */
export const Pagination = ({ list, newer }: { list: ListPage; newer: boolean }) => {
  const { page } = list;
  const shown = shownPages(page, newer);
  const at = (number: number) => monthPath({ ...list, page: number });
  if (page === 1 && !newer) return null;
  return (
    <nav class="pages" aria-label="分页">
      <p>
        第{page}页{!newer && "，是最新一页"}。第1页最早。本月公开件数见机关页面。
      </p>
      <ol>
        {page > 1 && (
          <li>
            <a href={at(page - 1)}>较早一页</a>
          </li>
        )}
        {shown.map((number, index) => (
          <li key={number}>
            {index > 0 && number - (shown[index - 1] ?? 0) > 1 && <span class="gap">…</span>}
            {number === page ? (
              <span aria-current="page">{number}</span>
            ) : (
              <a href={at(number)} aria-label={`第${number}页`}>
                {number}
              </a>
            )}
          </li>
        ))}
        {newer && (
          <li>
            <a href={at(page + 1)}>较新一页</a>
          </li>
        )}
        {newer && (
          <li>
            <a href={newestPath(list)}>最新一页</a>
          </li>
        )}
      </ol>
    </nav>
  );
};
