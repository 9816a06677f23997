import type { Table, Write } from "../platform/table.ts";

/** What is to be written of a matter: transactions, one behind the other. */
export type Parcel = { pk: string; transactions: readonly (readonly Write[])[] };

/** What became of it: all is written, or another was faster, or it could not be written. */
export type Written = "written" | "lost" | { error: unknown };

/** What one transaction takes. */
const MOST = 100;

const writeAlone = async (table: Table, { transactions }: Parcel): Promise<Written> => {
  try {
    for (const writes of transactions) if (!(await table.write(writes)).ok) return "lost";
    return "written";
  } catch (error) {
    return { error };
  }
};

/** Parcels that fit into one transaction together. Those of several transactions are by themselves. */
const packed = (parcels: readonly Parcel[]): readonly (readonly Parcel[])[] => {
  const packs: Parcel[][] = [];
  let room = 0;
  for (const parcel of parcels) {
    const [first = [], ...more] = parcel.transactions;
    const size = more.length > 0 ? MOST : first.length;
    const pack = packs.at(-1);
    if (pack && size <= room) pack.push(parcel);
    else packs.push([parcel]);
    room = (pack && size <= room ? room : MOST) - size;
  }
  return packs;
};

/** One transaction for all, where each of them still holds; else each by itself. */
const writePack = async (table: Table, pack: readonly Parcel[]): Promise<readonly [string, Written][]> => {
  if (pack.length > 1) {
    const together = { pk: "", transactions: [pack.flatMap(({ transactions }) => transactions.flat())] };
    if ((await writeAlone(table, together)) === "written") return pack.map(({ pk }) => [pk, "written"]);
  }
  return Promise.all(
    pack.map(async (parcel): Promise<[string, Written]> => [parcel.pk, await writeAlone(table, parcel)]),
  );
};

/** Writes the parcels of many matters in few transactions. One that cannot be written does not keep the others from it. */
export const writeTogether = async (
  table: Table,
  parcels: readonly Parcel[],
): Promise<ReadonlyMap<string, Written>> =>
  new Map((await Promise.all(packed(parcels).map((pack) => writePack(table, pack)))).flat());
