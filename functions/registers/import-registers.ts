import type { Clock } from "../kernel/clock.ts";
import { dateOf, type PlainDate } from "../kernel/time.ts";
import { keyText, type Table } from "../platform/table.ts";
import { retryConflicts } from "../record/retry.ts";
import type { RegisterFile } from "./contract.ts";
import { AGENCIES } from "./model/agency.ts";
import { BASELINES } from "./model/baseline.ts";
import { type DatedRow, type Incoming, incoming, writesOf } from "./model/incoming.ts";
import { OFFICERS } from "./model/officer.ts";
import { POWER_ITEMS } from "./model/power-item.ts";
import { REGIONS } from "./model/region.ts";
import { SETTINGS } from "./model/settings.ts";
import type { Register } from "./model/versions.ts";

/** A third of what a transaction takes: an officer who comes back to an agency takes three writes. */
const BATCH = 33;

const rowsOf = (file: RegisterFile, today: PlainDate): readonly Incoming[] => {
  const of = <Row>(register: Register<Row>, rows: readonly DatedRow<Row>[]) =>
    rows.map((row) => incoming(register, row, today));
  return [
    ...of(SETTINGS, file.settings ? [file.settings] : []),
    ...of(REGIONS, file.regions),
    ...of(AGENCIES, file.agencies),
    ...of(OFFICERS, file.officers),
    ...of(POWER_ITEMS, file.powerItems),
    ...of(BASELINES, file.baselines),
  ];
};

/** As many rows as one transaction takes; two versions of one entry are never in the same one. */
const takeBatch = (rows: readonly Incoming[], start: number): readonly Incoming[] => {
  const batch = rows.slice(start, start + BATCH);
  const keys = batch.map(({ key }) => keyText(key));
  const again = keys.findIndex((key, index) => keys.indexOf(key) < index);
  return again < 0 ? batch : batch.slice(0, again);
};

const keep = (table: Table, batch: readonly Incoming[]): Promise<true> =>
  retryConflicts(async () => {
    const kept = await table.read(
      "state",
      batch.map(({ key }) => key),
    );
    const entries = new Map(kept.map((item) => [keyText(item), item]));
    const writes = batch.flatMap(({ key, change }) => writesOf(change(entries.get(keyText(key)))));
    return writes.length === 0 || (await table.write(writes)).ok ? true : undefined;
  });

/** Keeps the rows of a register file; the same file again changes nothing. Tells after each batch how far it is. */
export const importRegisters =
  ({ table, clock }: { table: Table; clock: Clock }) =>
  async (file: RegisterFile, progress: (done: number, of: number) => void): Promise<number> => {
    const rows = rowsOf(file, dateOf(clock.now()));
    for (let done = 0; done < rows.length; ) {
      const batch = takeBatch(rows, done);
      await keep(table, batch);
      done += batch.length;
      progress(done, rows.length);
    }
    return rows.length;
  };
