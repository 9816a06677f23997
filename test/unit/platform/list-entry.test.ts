import { expect, test } from "vitest";
import { entryFor, isEntry, standsFor } from "../../../functions/platform/list-entry.ts";

test.each(["HEAD", "FINDING#rule#1#0a", "one@two", ""])("an entry of %j names it in its key", (sk) => {
  const item = { pk: "CASE#1", sk };
  const entry = entryFor(item, "region", { list: "L", listKey: "k" });
  expect(entry).toMatchObject({ pk: "CASE#1", list: "L", listKey: "k" });
  expect([isEntry(entry), isEntry(item)]).toEqual([true, false]);
  expect(standsFor(entry)).toEqual(item);
  expect(standsFor(item)).toBe(item);
});

test("entries of one item have keys of their own, and without a place stand on no list", () => {
  const item = { pk: "CASE#1", sk: "HEAD" };
  expect(entryFor(item, "rule").sk).not.toBe(entryFor(item, "region").sk);
  expect(Object.keys(entryFor(item, "rule"))).toEqual(["pk", "sk"]);
});
