import { isDeepStrictEqual } from "node:util";
import type { PlainDate } from "../kernel/time.ts";
import type { Item, Key, Table } from "../platform/table.ts";
import { agencyAsOf, agencyKey } from "../registers/model/agency.ts";
import { regionAsOf, regionKey } from "../registers/model/region.ts";
import {
  REGIONS_KEY,
  type RegionList,
  readRegionList,
  readRegions,
  regionListKey,
  sumsOf,
} from "./model/directory.ts";
import { figuresKey, readFigures, shownIn } from "./model/figures.ts";
import { revise } from "./revise.ts";

type Reading = { table: Table; today: PlainDate };

const finderIn = (items: readonly Item[]) => {
  const found = new Map(items.map((item) => [item.pk, item]));
  return ({ pk }: Key): Item | undefined => found.get(pk);
};

/**
 * Makes the list of a region agree with agencies: those that the register of today has there stand on it, with their
 * figures; the others do not. Without `ids`, those that stand on it now.
 */
export const listIn = ({ table, today }: Reading, region: string, ids?: readonly string[]): Promise<void> =>
  revise(table, regionListKey(region), async (item) => {
    const { name, agencies } = readRegionList(item);
    const looked = ids ?? Object.keys(agencies);
    const keys = looked.flatMap((id) => [agencyKey(id), figuresKey(id)]);
    const find = finderIn(await table.read("state", [regionKey(region), ...keys]));
    const lines = looked.flatMap((id) => {
      const agency = agencyAsOf(find(agencyKey(id)), today);
      const count = shownIn(readFigures(find(figuresKey(id))));
      return agency?.region === region ? [[id, { name: agency.name, count }] as const] : [];
    });
    const others = Object.entries(agencies).filter(([id]) => !looked.includes(id));
    const next: RegionList = {
      name: regionAsOf(find(regionKey(region)), today)?.name ?? region,
      agencies: Object.fromEntries([...others, ...lines]),
    };
    return isDeepStrictEqual({ name, agencies }, next) ? undefined : { attributes: next };
  });

/** Makes the sums of a region agree with its list; a region without agencies is none of the site's. */
export const countRegion = (table: Table, region: string): Promise<void> =>
  revise(table, REGIONS_KEY, async (item) => {
    const { [region]: before, ...others } = readRegions(item);
    const [list] = await table.read("state", [regionListKey(region)]);
    const sums = sumsOf(readRegionList(list));
    const now = sums.agencies > 0 ? sums : undefined;
    if (isDeepStrictEqual(before, now)) return undefined;
    return { attributes: { regions: { ...others, ...(now && { [region]: now }) } } };
  });

const noteRegion = (table: Table, id: string, region: string): Promise<void> =>
  revise(table, figuresKey(id), async (item) => {
    const figures = readFigures(item);
    return figures.region === region ? undefined : { attributes: { ...figures, region } };
  });

/**
 * Makes the lists of regions agree with an agency: it stands where the register of today has it, and no longer where it
 * stood before. Answers the regions that it touched.
 */
export const listAgency = async (reading: Reading, id: string): Promise<readonly string[]> => {
  const { table, today } = reading;
  const find = finderIn(await table.read("state", [agencyKey(id), figuresKey(id)]));
  const region = agencyAsOf(find(agencyKey(id)), today)?.region;
  const before = readFigures(find(figuresKey(id))).region;
  const touched = [...new Set([region, before])].filter((one) => one !== undefined);
  for (const one of touched) {
    await listIn(reading, one, [id]);
    await countRegion(table, one);
  }
  if (region && region !== before) await noteRegion(table, id, region);
  return touched;
};
