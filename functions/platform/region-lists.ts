import { prefixOf, provinceOf } from "../kernel/region.ts";
import type { Owned } from "./auth/ability.ts";
import type { ListPlace, ListRange } from "./table.ts";

const listOf = (name: string, region: string): string => `${name}@${provinceOf(region)}`;

/**
 * Where a record stands on the list of its province. The codes of regions are nested as the regions are, so that the
 * records of any region are one range of it: region by region, agency by agency, then by `key`.
 */
export const regionPlace = (name: string, { region, agency }: Owned, key: string): ListPlace => ({
  list: listOf(name, region),
  listKey: `${region}#${agency}#${key}`,
});

/** The records of a region and of every place in it. */
export const regionRange = (name: string, region: string): ListRange => ({
  list: listOf(name, region),
  prefix: prefixOf(region),
});
