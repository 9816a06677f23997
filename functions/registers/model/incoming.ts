import * as z from "zod";
import { Day } from "../../kernel/shapes.ts";
import type { PlainDate } from "../../kernel/time.ts";
import type { Condition, Item, Key, Write } from "../../platform/table.ts";
import { changeEntry, type EntryChange, type Register } from "./versions.ts";

/** A row with the day from which it counts, where its source names one (`effectiveFrom`). */
export type DatedRow<Row> = { row: Row; from: PlainDate | undefined };

/** The shape of a row as files bring it: the register's own shape, and `effectiveFrom`. */
export const Dated = <Row>({ shape }: Pick<Register<Row>, "shape">): z.ZodType<DatedRow<Row>> =>
  z
    .looseObject({ effectiveFrom: Day.optional() })
    .transform(({ effectiveFrom, ...rest }, { issues }): DatedRow<Row> => {
      const read = shape.safeParse(rest);
      if (read.success) return { row: read.data, from: effectiveFrom };
      for (const issue of read.error.issues) issues.push(issue as z.core.$ZodRawIssue);
      return z.NEVER;
    });

/** A row on its way into its register: where its entry is, and what keeping the row changes of it. */
export type Incoming = { key: Key; change: (kept: Item | undefined) => EntryChange };

export const incoming = <Row>(register: Register<Row>, dated: DatedRow<Row>, today: PlainDate): Incoming => ({
  key: register.keyOf(dated.row),
  change: (kept) => changeEntry(register, kept, { ...dated, today }),
});

/** The writes of a change, good only while the entry is what it was. */
export const writesOf = (change: EntryChange): readonly Write[] => {
  if (change.outcome === "unchanged") return [];
  const { items, revision } = change;
  const [entry, ...entries] = items;
  const same: Condition = revision === 0 ? { absent: "pk" } : { attribute: "revision", equals: revision };
  return [
    { table: "state", put: entry, when: [same] },
    ...entries.map((put): Write => ({ table: "state", put, when: [] })),
  ];
};
