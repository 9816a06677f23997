import { describe, expect, test } from "vitest";
import { listAcross } from "../../../functions/platform/list-across.ts";
import { memoryTable } from "../../support/memory-table.ts";
import { inShort, wrong } from "../../support/world/refusals.ts";

const rangesOf = (lists: readonly string[]) => lists.map((list) => ({ list }));

/** Lists with so many items each; an item is called by its list and number. */
const tableWith = async (lists: Readonly<Record<string, number>>) => {
  const table = memoryTable();
  for (const [list, count] of Object.entries(lists))
    for (let number = 1; number <= count; number += 1)
      await table.write([
        {
          table: "state",
          put: { pk: `${list}${number}`, sk: "ITEM", list, listKey: `k${number}` },
          when: [],
        },
      ]);
  return table;
};

type Listing = { lists: readonly string[]; limit: number; descending?: boolean };

/** All pages, from the first cursor to the last. */
const walk = async (table: ReturnType<typeof memoryTable>, { lists, ...paging }: Listing) => {
  const pages: string[][] = [];
  let cursor: string | undefined;
  do {
    const page = await listAcross(table, rangesOf(lists), { ...paging, cursor });
    if (!page.ok) throw new Error(JSON.stringify(page.refusal));
    pages.push(page.value.items.map(({ pk }) => pk));
    cursor = page.value.next;
  } while (cursor !== undefined && pages.length < 200);
  return pages;
};

describe("pages over several lists", () => {
  test("go through one list after the other, and fill each page across their borders", async () => {
    const table = await tableWith({ a: 3, b: 0, c: 2 });
    expect(await walk(table, { lists: ["a", "b", "c"], limit: 2 })).toEqual([
      ["a1", "a2"],
      ["a3", "c1"],
      ["c2"],
    ]);
  });

  test.each([1, 2, 3, 4, 7, 50])("lose and double nothing, %i at a time", async (limit) => {
    const table = await tableWith({ a: 5, b: 1, c: 0, d: 4 });
    const all = (await walk(table, { lists: ["a", "b", "c", "d"], limit })).flat();
    expect(all).toEqual(["a1", "a2", "a3", "a4", "a5", "b1", "d1", "d2", "d3", "d4"]);
  });

  test("go backwards within each list", async () => {
    const table = await tableWith({ a: 3, b: 2 });
    const all = (await walk(table, { lists: ["a", "b"], limit: 2, descending: true })).flat();
    expect(all).toEqual(["a3", "a2", "a1", "b2", "b1"]);
  });

  test("go on after many empty lists", async () => {
    const lists = Array.from({ length: 120 }, (_, index) => `empty${index}`);
    const table = await tableWith({ last: 1 });
    expect((await walk(table, { lists: [...lists, "last"], limit: 10 })).flat()).toEqual(["last1"]);
  });

  test("of no list at all are empty", async () => {
    expect(await walk(memoryTable(), { lists: [], limit: 10 })).toEqual([[]]);
  });

  test("are filled with what is to be shown, and begin behind what is not", async () => {
    const table = await tableWith({ a: 9, b: 9 });
    const shows = ({ pk }: { pk: string }) => Number(pk.slice(1)) % 3 === 0;
    const first = await listAcross(table, rangesOf(["a", "b"]), { limit: 4, shows });
    expect(first.ok && first.value.items.map(({ pk }) => pk)).toEqual(["a3", "a6", "a9", "b3"]);
    const cursor = first.ok ? first.value.next : undefined;
    const second = await listAcross(table, rangesOf(["a", "b"]), { limit: 4, shows, cursor });
    expect(second).toMatchObject({ ok: true, value: { items: [{ pk: "b6" }, { pk: "b9" }] } });
  });

  test("show a list once that is named twice", async () => {
    const table = await tableWith({ a: 2 });
    expect((await walk(table, { lists: ["a", "a"], limit: 10 })).flat()).toEqual(["a1", "a2"]);
  });
});

describe("a cursor", () => {
  const cursorOf = (place: unknown) => Buffer.from(JSON.stringify(place)).toString("base64url");

  test.each([
    ["of another list", cursorOf({ list: "secret" })],
    ["into another list", cursorOf({ list: "secret", after: { pk: "secret1", sk: "ITEM", listKey: "k1" } })],
    ["with half a place", cursorOf({ list: "a", after: { pk: "a1" } })],
    [
      "behind a key that no engine takes",
      cursorOf({ list: "a", after: { pk: "", sk: "ITEM", listKey: "k1" } }),
    ],
    ["behind half a character", cursorOf({ list: "a", after: { pk: "\ud800", sk: "ITEM", listKey: "k1" } })],
    ["with more than a place", cursorOf({ list: "a", table: "facts" })],
    ["of another kind", cursorOf(["a"])],
    ["of nothing", ""],
    ["of noise", "%%%"],
    ["that was cut off", cursorOf({ list: "a" }).slice(0, -4)],
  ])("%s is refused", async (_, cursor) => {
    const table = await tableWith({ a: 2, secret: 2 });
    const page = await listAcross(table, rangesOf(["a"]), { cursor, limit: 10 });
    expect(page.ok ? page : inShort(page.refusal)).toEqual(wrong("/query/cursor"));
  });

  test("behind a place outside the range that is asked for is refused", async () => {
    const table = await tableWith({ a: 2 });
    const cursor = cursorOf({ list: "a", after: { pk: "a1", sk: "ITEM", listKey: "k1" } });
    const page = await listAcross(table, [{ list: "a", prefix: "k2" }], { cursor, limit: 10 });
    expect(page.ok ? page : inShort(page.refusal)).toEqual(wrong("/query/cursor"));
  });

  test("of one reader is none of another reader's", async () => {
    const table = await tableWith({ mine: 3, yours: 3 });
    const page = await listAcross(table, rangesOf(["mine"]), { limit: 1 });
    const cursor = page.ok ? page.value.next : undefined;
    const other = await listAcross(table, rangesOf(["yours"]), { cursor, limit: 1 });
    expect(other.ok).toBe(false);
  });
});
