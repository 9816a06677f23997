import type { Item, Table, Write } from "../platform/table.ts";
import { partitionOf } from "./keys.ts";
import type { Kind } from "./kind.ts";

/** One end of a relation: a matter of a kind. */
export type End = { kind: Pick<Kind, "name">; id: string };

/** What a matter has to do with another, as it is read from either of them. */
export type Relation = { name: string; side: "from" | "to"; kind: string; id: string };

const itemOf = (here: End, there: End, { name, side }: Pick<Relation, "name" | "side">): Item => ({
  pk: partitionOf(here.kind, here.id),
  sk: `RELATION#${name}#${side}#${there.kind.name}#${there.id}`,
  relation: { name, side, kind: there.kind.name, id: there.id } satisfies Relation,
});

/** Relates two matters (a complaint to its case, a decision to a dispute): two items, readable from both ends. */
export const relate = (name: string, from: End, to: End): readonly Write[] =>
  [itemOf(from, to, { name, side: "from" }), itemOf(to, from, { name, side: "to" })].map((put) => ({
    table: "state",
    put,
    when: [],
  }));

/** What a matter is related to. */
export const relationsOf = async (table: Table, { kind, id }: End): Promise<readonly Relation[]> => {
  const items = await table.query({ table: "state", pk: partitionOf(kind, id), prefix: "RELATION#" });
  return items.map((item) => item["relation"] as Relation);
};
