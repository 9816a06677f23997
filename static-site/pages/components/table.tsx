import type { ComponentChildren } from "preact";

export type Column<Row> = { title: string; of: (row: Row) => ComponentChildren; number?: boolean };

/** On small screens every row of `cards` becomes a card: its first cell heads it, the others show their column. */
type TableProps<Row> = {
  caption: ComponentChildren;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  cards?: boolean;
};

const filled = (value: ComponentChildren): boolean => value !== undefined && value !== "";

/** A table without empty columns. */
export const Table = <Row,>({ caption, columns, rows, cards }: TableProps<Row>) => {
  const shown = columns.filter(({ of }) => rows.some((row) => filled(of(row))));
  return (
    <table class={cards ? "cards" : undefined}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {shown.map(({ title, number }) => (
            <th key={title} scope="col" class={number ? "n" : undefined}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {shown.map(({ title, of, number }, place) => (
              <td
                key={title}
                class={number ? "n" : undefined}
                data-t={cards && place > 0 ? title : undefined}
              >
                {of(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
