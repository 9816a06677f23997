import { expect, test } from "vitest";
import type { Table, Write } from "../../../functions/platform/table.ts";
import { type Parcel, writeTogether } from "../../../functions/supervision/write-together.ts";
import { memoryTable } from "../../support/memory-table.ts";

/** So many items of a case, the first on the condition that it is not there yet. */
const writesOf = (pk: string, count: number, from = 0): readonly Write[] =>
  Array.from({ length: count }, (_, number) => ({
    table: "state",
    put: { pk: pk, sk: String(from + number) },
    when: number === 0 ? [{ absent: "pk" }] : [],
  }));

const parcel = (pk: string, ...counts: readonly number[]): Parcel => ({
  pk,
  transactions: counts.map((count, index) => writesOf(pk, count, index * 1000)),
});

/** A table that tells how many writes each transaction had. */
const watched = (write?: Table["write"]) => {
  const table = memoryTable();
  const sizes: number[] = [];
  const watching: Table = {
    ...table,
    write: (writes) => {
      sizes.push(writes.length);
      return (write ?? table.write)(writes);
    },
  };
  return { table, watching, sizes };
};

const itemsOf = (table: ReturnType<typeof memoryTable>, of: string): number =>
  table.all("state").filter(({ pk }) => pk === of).length;

test("cases share transactions of at most a hundred writes; one of several transactions is by itself", async () => {
  const { table, watching, sizes } = watched();
  const parcels = [
    parcel("a", 40),
    parcel("b", 60),
    parcel("c", 1),
    parcel("d", 96, 6),
    parcel("e", 100),
    parcel("f", 2),
  ];
  const written = await writeTogether(watching, parcels);
  expect([...written.values()]).toEqual(parcels.map(() => "written"));
  expect(sizes.toSorted((one, other) => one - other)).toEqual([1, 2, 6, 96, 100, 100]);
  expect(["a", "b", "c", "d", "e", "f"].map((id) => itemsOf(table, id))).toEqual([40, 60, 1, 102, 100, 2]);
});

test("a case with which another was faster is named, and the others of its transaction are written", async () => {
  const { table, watching } = watched();
  await table.write(writesOf("b", 1));
  const written = await writeTogether(watching, [parcel("a", 5), parcel("b", 5), parcel("c", 5)]);
  expect([...written]).toEqual([
    ["a", "written"],
    ["b", "lost"],
    ["c", "written"],
  ]);
  expect(["a", "b", "c"].map((id) => itemsOf(table, id))).toEqual([5, 1, 5]);
});

test("a case that the table does not take is named with the reason, and the others are written", async () => {
  const memory = memoryTable();
  const { watching } = watched(async (writes) => {
    if (writes.some((write) => "put" in write && write.put.pk === "b")) throw new RangeError("too large");
    return memory.write(writes);
  });
  const written = await writeTogether(watching, [parcel("a", 5), parcel("b", 5), parcel("c", 5)]);
  expect([...written]).toEqual([
    ["a", "written"],
    ["b", { error: new RangeError("too large") }],
    ["c", "written"],
  ]);
  expect(["a", "b", "c"].map((id) => itemsOf(memory, id))).toEqual([5, 0, 5]);
});

test("of several transactions none is written behind one that was lost", async () => {
  const { table, watching } = watched();
  await table.write(writesOf("a", 1, 1000));
  expect([...(await writeTogether(watching, [parcel("a", 3, 3, 3)]))]).toEqual([["a", "lost"]]);
  expect(itemsOf(table, "a")).toBe(4);
});

test("of nothing nothing is written", async () => {
  const { watching, sizes } = watched();
  expect([...(await writeTogether(watching, []))]).toEqual([]);
  expect(sizes).toEqual([]);
});
