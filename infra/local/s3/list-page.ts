import type { Version } from "./versions.ts";

export type ListQuery = {
  prefix: string;
  delimiter: string;
  /** What the page before ended with: a key, or a group of keys. */
  after: string;
  max: number;
};

export type ListPage = { versions: Version[]; groups: string[]; next: string | undefined };

/** Keys that go on alike up to the delimiter behind the prefix are one group. */
const groupOf = (key: string, { prefix, delimiter }: ListQuery): string | undefined => {
  const end = delimiter === "" ? -1 : key.indexOf(delimiter, prefix.length);
  return end < 0 ? undefined : key.slice(0, end + delimiter.length);
};

/** One page of the versions, which come in the order of their keys. */
export const listPage = (versions: Iterable<Version>, query: ListQuery): ListPage => {
  const page: ListPage = { versions: [], groups: [], next: undefined };
  let last = query.after;
  for (const version of versions) {
    const group = groupOf(version.key, query);
    if (group !== undefined && group === last) continue;
    if (page.versions.length + page.groups.length >= query.max) {
      page.next = query.max === 0 ? undefined : last;
      break;
    }
    if (group === undefined) page.versions.push(version);
    else page.groups.push(group);
    last = group ?? version.key;
  }
  return page;
};
