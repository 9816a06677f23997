import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "../../functions/kernel/ids.ts";
import { entryFor } from "../../functions/platform/list-entry.ts";
import type { Item, ListPosition, Table, Write } from "../../functions/platform/table.ts";
import { type Engine, startTables } from "../support/dynamo.ts";
import { memoryTable } from "../support/memory-table.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await startTables();
});
afterAll(() => engine.stop());

const put = (item: Item, when: Write["when"] = []): Write => ({ table: "state", put: item, when });

/** What every store of ours stands on: the memory of the tests and the real engine keep the same promises. */
describe.each<[string, () => Table]>([
  ["memory", memoryTable],
  ["dynamodb", () => engine.table],
])("the table in %s", (_, make) => {
  const fresh = () => ({ table: make(), pk: `T#${newId()}` });

  test("reads what was written, in both tables apart", async () => {
    const { table, pk } = fresh();
    await table.write([put({ pk, sk: "a", number: 1, set: new Set(["x"]), none: undefined })]);
    expect(
      await table.read("state", [
        { pk, sk: "a" },
        { pk, sk: "b" },
      ]),
    ).toEqual([{ pk, sk: "a", number: 1, set: new Set(["x"]) }]);
    expect(await table.read("facts", [{ pk, sk: "a" }])).toEqual([]);
  });

  test("reads a key once that is asked for twice, and more keys than one call takes", async () => {
    const { table, pk } = fresh();
    const items = Array.from({ length: 130 }, (_item, index) => ({ pk, sk: String(index) }));
    for (let start = 0; start < items.length; start += 65)
      await table.write(items.slice(start, start + 65).map((item) => put(item)));
    expect(await table.read("state", [...items, ...items])).toHaveLength(130);
  });

  test("writes all or nothing, and tells which condition failed", async () => {
    const { table, pk } = fresh();
    await table.write([put({ pk, sk: "taken" })]);
    const outcome = await table.write([
      put({ pk, sk: "free" }, [{ absent: "pk" }]),
      put({ pk, sk: "taken", changed: true }, [{ absent: "pk" }]),
    ]);
    expect(outcome).toEqual({ ok: false, failed: [1] });
    expect(await table.query({ table: "state", pk })).toEqual([{ pk, sk: "taken" }]);
  });

  test("takes no write that touches an item twice", async () => {
    const { table, pk } = fresh();
    await expect(table.write([put({ pk, sk: "a" }), put({ pk, sk: "a", again: true })])).rejects.toThrow();
    const checked: Write = { table: "state", check: { pk, sk: "a" }, when: [{ absent: "pk" }] };
    await expect(table.write([put({ pk, sk: "a" }), checked])).rejects.toThrow();
    expect(await table.query({ table: "state", pk })).toEqual([]);
  });

  test("holds a write to a nested value, and to what a set or a list does not contain", async () => {
    const { table, pk } = fresh();
    const head = { pk, sk: "head", chain: { seq: 3 }, handlers: new Set(["a"]), reviewers: ["b"] };
    await table.write([put(head)]);
    const attempt = (when: Write["when"]) => table.write([put(head, when)]);
    expect(await attempt([{ attribute: "chain.seq", equals: 3 }])).toEqual({ ok: true });
    expect(await attempt([{ attribute: "chain.seq", equals: 2 }])).toEqual({ ok: false, failed: [0] });
    expect(await attempt([{ attribute: "handlers", lacks: "c" }])).toEqual({ ok: true });
    expect(await attempt([{ attribute: "handlers", lacks: "a" }])).toEqual({ ok: false, failed: [0] });
    expect(await attempt([{ attribute: "reviewers", lacks: "b" }])).toEqual({ ok: false, failed: [0] });
  });

  test("checks another item without changing it", async () => {
    const { table, pk } = fresh();
    await table.write([put({ pk, sk: "guard", open: "yes" })]);
    const guarded = (equals: string) =>
      table.write([
        put({ pk, sk: "x" }),
        { table: "state", check: { pk, sk: "guard" }, when: [{ attribute: "open", equals }] },
      ]);
    expect(await guarded("no")).toEqual({ ok: false, failed: [1] });
    expect(await guarded("yes")).toEqual({ ok: true });
  });

  test("queries a partition in order, by prefix, from behind a key, backwards, and no more than asked", async () => {
    const { table, pk } = fresh();
    for (const sk of ["T#2", "T#1", "C#1", "T#10"]) await table.write([put({ pk, sk })]);
    const keys = async (query: object) =>
      (await table.query({ table: "state", pk, ...query })).map(({ sk }) => sk);
    expect(await keys({})).toEqual(["C#1", "T#1", "T#10", "T#2"]);
    expect(await keys({ prefix: "T#" })).toEqual(["T#1", "T#10", "T#2"]);
    expect(await keys({ after: "T#1" })).toEqual(["T#10", "T#2"]);
    expect(await keys({ descending: true, limit: 2 })).toEqual(["T#2", "T#10"]);
  });

  test("lists by list key, page by page, and forgets what has left the list", async () => {
    const { table, pk } = fresh();
    const list = `L#${pk}`;
    for (const n of [3, 1, 2, 5, 4]) await table.write([put({ pk, sk: String(n), list, listKey: `k${n}` })]);
    await table.write([put({ pk, sk: "4" })]);
    const walk = async (descending: boolean) => {
      const found: string[] = [];
      let after: ListPosition | undefined;
      do {
        const page = await table.list({ list, limit: 2, descending, ...(after && { after }) });
        found.push(...page.items.map(({ sk }) => sk));
        after = page.next;
      } while (after);
      return found;
    };
    expect(await walk(false)).toEqual(["1", "2", "3", "5"]);
    expect(await walk(true)).toEqual(["5", "3", "2", "1"]);
  });

  test("lists up to a list key and not that key itself, page by page", async () => {
    const { table, pk } = fresh();
    const list = `L#${pk}`;
    for (const n of [3, 1, 2, 5, 4]) await table.write([put({ pk, sk: String(n), list, listKey: `k${n}` })]);
    const pageUntil = (until: string, after?: ListPosition) =>
      table.list({ list, limit: 2, until, ...(after && { after }) });
    const first = await pageUntil("k4");
    const second = await pageUntil("k4", first.next);
    expect([...first.items, ...second.items].map(({ sk }) => sk)).toEqual(["1", "2", "3"]);
    expect(second.next).toBeUndefined();
    expect((await pageUntil("k1")).items).toEqual([]);
    const backwards = await table.list({ list, limit: 9, until: "k4", descending: true });
    expect(backwards.items.map(({ sk }) => sk)).toEqual(["3", "2", "1"]);
  });

  test("lists what begins with a prefix, page by page, and counts it", async () => {
    const { table, pk } = fresh();
    const list = `L#${pk}`;
    for (const key of ["99#b", "9901#c", "9902#a", "98#z", "9901#a", "9901#b"])
      await table.write([put({ pk, sk: key, list, listKey: key })]);
    const keys = async (query: object) =>
      (await table.list({ list, limit: 9, ...query })).items.map(({ sk }) => sk);
    expect(await keys({ prefix: "9901" })).toEqual(["9901#a", "9901#b", "9901#c"]);
    expect(await keys({ prefix: "99", descending: true })).toEqual([
      ...["9902#a", "9901#c", "9901#b", "9901#a", "99#b"],
    ]);
    const first = await table.list({ list, prefix: "9901", limit: 2 });
    const second = await table.list({
      list,
      prefix: "9901",
      limit: 2,
      ...(first.next && { after: first.next }),
    });
    expect([...first.items, ...second.items].map(({ sk }) => sk)).toEqual(["9901#a", "9901#b", "9901#c"]);
    expect(second.next).toBeUndefined();
    expect([await table.count({ list }), await table.count({ list, prefix: "9901" })]).toEqual([6, 3]);
  });

  test("lists the item that an entry stands for, as it is now, and forgets an entry without a place", async () => {
    const { table, pk } = fresh();
    const [own, other] = [`L#${pk}`, `M#${pk}`];
    const key = { pk, sk: "one@two" };
    const entry = (listKey: string) => put(entryFor(key, "other", { list: other, listKey }));
    await table.write([put({ ...key, text: "old", list: own, listKey: "k" }), entry("b")]);
    await table.write([
      put({ ...key, text: "new", list: own, listKey: "k" }),
      put({ pk, sk: "x", list: other, listKey: "a" }),
    ]);
    const page = await table.list({ list: other, limit: 1 });
    expect(page.items.map(({ sk }) => sk)).toEqual(["x"]);
    const rest = await table.list({ list: other, limit: 9, ...(page.next && { after: page.next }) });
    expect(rest.items).toEqual([{ ...key, text: "new", list: own, listKey: "k" }]);
    await table.write([put(entryFor(key, "other"))]);
    expect((await table.list({ list: other, limit: 9 })).items.map(({ sk }) => sk)).toEqual(["x"]);
    expect((await table.list({ list: own, limit: 9 })).items).toHaveLength(1);
  });

  test("of many writers at once exactly one wins", async () => {
    const { table, pk } = fresh();
    const racers = Array.from({ length: 20 }, (_racer, index) =>
      table.write([put({ pk, sk: "one", winner: index }, [{ absent: "pk" }])]),
    );
    const outcomes = await Promise.all(racers);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });
});
