import * as z from "zod";

/** Codes with the official word of each: the code is kept, the word is what files and people write. */
type Words = Readonly<Record<string, string>>;

/** One of the codes of a table of words. */
export const CodeOf = <Table extends Words>(words: Table) =>
  z.enum(Object.keys(words) as [keyof Table & string, ...(keyof Table & string)[]]);
