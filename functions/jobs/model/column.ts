/** Words of the file, by the code that the shape knows: `{ statutory: "法定机关" }`. The code itself is always understood. */
export type Words = Readonly<Record<string, string>>;

/**
 * How the text of a cell becomes a value. `day`: 2026-03-02, 2026/3/2, 2026年3月2日, or a date of the spreadsheet.
 * `boolean`: 是, 否, true, false. `list`: parts between 、 ； ; or line ends.
 */
type Reading = "text" | "day" | "boolean" | "list" | Words;

/**
 * A column of a file: its field in the row (`certificate.number`; a step of digits is a place of a list), its title, and
 * what else a header may call it.
 */
export type Column = { field: string; title: string; reads: Reading; also?: readonly string[] };

export const column = (field: string, title: string, reads: Reading = "text"): Column => ({
  field,
  title,
  reads,
});
