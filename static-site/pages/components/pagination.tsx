import { type ListPage, monthPath } from "../paths.ts";

const WINDOW = 2;

/** The first, the last and the neighbours of a page: a month of two hundred pages still fits a line. */
const shownPages = (page: number, pages: number): readonly number[] =>
  Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= WINDOW,
  );

/** 第1页 is the oldest. Pages that are left out leave a gap. */
export const Pagination = ({ list, pages }: { list: ListPage; pages: number }) => {
  const { page } = list;
  const shown = shownPages(page, pages);
  const at = (number: number) => monthPath({ ...list, page: number });
  if (pages < 2) return null;
  return (
    <nav class="pages" aria-label="分页">
      <p>
        第{page}页，共{pages}页。第1页最早，第{pages}页最新。
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
        {page < pages && (
          <li>
            <a href={at(page + 1)}>较新一页</a>
          </li>
        )}
      </ol>
    </nav>
  );
};
