import * as z from "zod";
import type { Item, Key } from "../../platform/table.ts";
import { type AgencyMonth, Listed, monthOf, monthPartition } from "./listed.ts";

/** Lines on a page. */
const PER_PAGE = 50;
/** Lines in an item: few enough that the longest lines fit one, and that a new line writes little. */
const PER_ITEM = 10;

/** On which page of its month the line at a place is. Places and pages count from 1, the oldest. */
export const pageOf = (place: number): number => Math.ceil(place / PER_PAGE);
export const beginsPage = (place: number): boolean => place % PER_PAGE === 1;

/** The place of a decision in its month: given once, in the order in which they come, and kept for ever. */
export const placeKey = (listed: Listed): Key => ({
  pk: monthPartition(monthOf(listed)),
  sk: `PLACE#${listed.publicId}`,
});
export const placeItem = (listed: Listed, place: number): Item => ({ ...placeKey(listed), place });
export const readPlace = (item: Item): number => z.int().min(1).parse(item["place"]);

/** What stands at a place: a line, or nothing any more. */
const Line = Listed.nullable();
export type Line = z.infer<typeof Line>;
type Lines = readonly Line[];

const keyAt = (month: AgencyMonth, number: number): Key => ({
  pk: monthPartition(month),
  sk: `LINES#${String(number).padStart(6, "0")}`,
});

/** The item that holds the line at a place. */
export const linesKey = (month: AgencyMonth, place: number): Key => keyAt(month, Math.ceil(place / PER_ITEM));

/** The items of a page, in no more than one read. */
export const linesOfPage = (month: AgencyMonth, page: number): readonly Key[] =>
  Array.from({ length: PER_PAGE / PER_ITEM }, (_, index) =>
    linesKey(month, (page - 1) * PER_PAGE + index * PER_ITEM + 1),
  );

export const readLines = (item: Item | undefined): Lines => z.array(Line).parse(item?.["lines"] ?? []);
export const linesItem = (key: Key, lines: Lines): Item => ({ ...key, lines });

const indexOf = (place: number): number => (place - 1) % PER_ITEM;
/** What an item of lines has at a place; undefined where none was put there yet. */
export const lineAt = (lines: Lines, place: number): Line | undefined => lines[indexOf(place)];
export const withLine = (lines: Lines, place: number, line: Line): Lines => {
  const after = [...lines];
  after[indexOf(place)] = line;
  return after;
};
