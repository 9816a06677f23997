import type { PlainDate } from "../kernel/time.ts";
import type { Item, Table } from "../platform/table.ts";
import {
  baselineAsOf,
  baselineFor,
  baselinePartitions,
  type Baseline as Registered,
} from "../registers/model/baseline.ts";
import type { ActName } from "./acts/acts.ts";
import type { Baseline, Registers } from "./rules.ts";

/** The acts before which the discretion baselines of the power item are looked at. */
const LOOKED_AT: ReadonlySet<string> = new Set<ActName>(["decideCase", "decideOnTheSpot"]);

/** Every baseline of a power item, as the register keeps it. */
export const readBaselines = async (
  table: Table,
  powerItem: string | undefined,
): Promise<readonly Item[]> => {
  const partitions = powerItem === undefined ? [] : baselinePartitions(powerItem);
  return (await Promise.all(partitions.map((pk) => table.query({ table: "state", pk })))).flat();
};

/** The same before an act that applies one; nothing before any other. */
export const baselinesBefore = async (
  table: Table,
  { powerItem }: { powerItem?: string | undefined },
  act: string,
): Promise<readonly Item[]> => (LOOKED_AT.has(act) ? readBaselines(table, powerItem) : []);

const asRulesCompare = ({ id, maker, tiers }: Registered, agency: string): Baseline => ({
  id,
  level: maker.id === agency ? "own" : "upper",
  tiers: tiers.map(({ tier, fine }) => ({ kind: tier, min: fine?.min, max: fine?.max })),
});

/** What the register says of baselines on a day, to a rule that judges an act of an agency. */
export const baselinesOn = (
  items: readonly Item[],
  { agency, day }: { agency: string; day: PlainDate },
): Pick<Registers, "baseline" | "baselineFor"> => {
  const known = items.flatMap((item) => baselineAsOf(item, day) ?? []);
  const compared = (found: Registered | undefined) => found && asRulesCompare(found, agency);
  return {
    baseline: (id) => compared(known.find((baseline) => baseline.id === id)),
    baselineFor: (powerItem) => compared(baselineFor(known, powerItem, day)),
  };
};
