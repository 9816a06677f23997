import { entryFor } from "../platform/list-entry.ts";
import { regionPlace, regionRange } from "../platform/region-lists.ts";
import type { Item, ListPlace, ListRange } from "../platform/table.ts";
import { casesOf, headKey } from "./keys.ts";

/** What a case is listed by: it was opened here, or reported, at a moment. */
type Listed = { id: string; agency: string; region: string } & (
  | { mode: "handled"; openedAt: string }
  | { mode: "reported"; reportedAt: string }
);

const LIST = "CASES";

const keyOf = (head: Listed): string =>
  `${head.mode === "reported" ? head.reportedAt : head.openedAt}#${head.id}`;

/** Where the head of a case stands: on the list of its agency's cases, by the moment it was opened or reported. */
export const casePlace = (head: Listed): ListPlace => ({ list: casesOf(head.agency), listKey: keyOf(head) });

/** The entry of a case among those of its region. It is written with the first head, and where its place moves. */
export const regionEntry = (head: Listed): Item =>
  entryFor(headKey(head.id), "region", regionPlace(LIST, head, keyOf(head)));

/** The cases of a region and of every place in it. */
export const casesIn = (region: string): ListRange => regionRange(LIST, region);
