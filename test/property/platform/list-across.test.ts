import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listAcross, type Page } from "../../../functions/platform/list-across.ts";
import { always } from "../../support/always.ts";
import { memoryTable } from "../../support/memory-table.ts";

const RUNS = 100;

/** How many items each list has, and which of them a page may show. */
const someLists = fc.array(fc.record({ size: fc.nat({ max: 6 }), named: fc.boolean() }), { maxLength: 8 });
const somePages = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 });

type Lists = readonly { size: number; named: boolean }[];

const filled = async (lists: Lists) => {
  const table = memoryTable();
  for (const [list, { size }] of lists.entries())
    for (let number = 0; number < size; number += 1) {
      const put = { pk: `${list}-${number}`, sk: "ITEM", list: `L${list}`, listKey: `k${number}` };
      await table.write([{ table: "state", put, when: [] }]);
    }
  return table;
};

const namesOf = (lists: Lists): readonly { list: string }[] =>
  lists.flatMap(({ named }, list) => (named ? [{ list: `L${list}` }] : []));

const itemsOf = (lists: Lists, descending: boolean): readonly string[] =>
  lists.flatMap(({ size, named }, list) => {
    const items = Array.from({ length: named ? size : 0 }, (_, number) => `${list}-${number}`);
    return descending ? items.toReversed() : items;
  });

type Paging = { limits: readonly number[]; descending: boolean };

const pagesOf = async (lists: Lists, { limits, descending }: Paging): Promise<readonly Page[]> => {
  const table = await filled(lists);
  const pages: Page[] = [];
  let cursor: string | undefined;
  do {
    const limit = limits[pages.length % limits.length] ?? 1;
    const page = await listAcross(table, namesOf(lists), { cursor, limit, descending });
    if (!page.ok) throw new Error(page.refusal.kind);
    expect(page.value.items.length).toBeLessThanOrEqual(limit);
    pages.push(page.value);
    cursor = page.value.next;
  } while (cursor !== undefined && pages.length < 200);
  return pages;
};

describe("pages over several lists", () => {
  test("show every item of the named lists once, in order, whatever their sizes", () =>
    always(
      [someLists, somePages, fc.boolean()],
      async (lists, limits, descending) => {
        const pages = await pagesOf(lists, { limits, descending });
        const shown = pages.flatMap(({ items }) => items.map(({ pk }) => pk));
        expect(shown).toEqual(itemsOf(lists, descending));
      },
      RUNS,
    ));

  test("end only where nothing is left", () =>
    always(
      [someLists, somePages],
      async (lists, limits) => {
        const pages = await pagesOf(lists, { limits, descending: false });
        for (const [index, { next }] of pages.entries())
          expect(next === undefined).toBe(index === pages.length - 1);
      },
      RUNS,
    ));
});

const KEY = fc.oneof(fc.string(), fc.constantFrom("0-0", "1-0", "2-3", "ITEM", "k0", "k9"));

/** A cursor of somebody who makes his own: well formed often enough, of any list, with bits of noise. */
const aForgedCursor = fc
  .tuple(
    fc.record(
      {
        list: fc.nat({ max: 8 }).map((list) => `L${list}`),
        after: fc.record({ pk: KEY, sk: KEY, listKey: KEY }),
      },
      { requiredKeys: ["list"] },
    ),
    fc.oneof(fc.constant(""), fc.string({ maxLength: 3 })),
    fc.nat(),
  )
  .map(([place, noise, at]) => {
    const text = Buffer.from(JSON.stringify(place)).toString("base64url");
    return noise === "" ? text : text.slice(0, at % text.length) + noise + text.slice(at % text.length);
  });

test("a cursor of one's own making shows nothing of a list that is not named, and breaks nothing", () =>
  always([someLists, aForgedCursor], async (lists, cursor) => {
    fc.pre(lists.some(({ named }) => named));
    const page = await listAcross(await filled(lists), namesOf(lists), { cursor, limit: 9 });
    const shown = page.ok ? page.value.items.map(({ pk }) => pk) : [];
    const allowed = itemsOf(lists, false);
    expect(shown.filter((pk) => !allowed.includes(pk))).toEqual([]);
    if (!page.ok) expect(page.refusal.kind).toBe("invalid-input");
  }));
