import * as z from "zod";
import { Region, Uscc } from "../../kernel/shapes.ts";
import type { Item, Key } from "../../platform/table.ts";
import { Listed } from "./listed.ts";

const Count = z.int().min(0);

/** The agencies of a region that have published, by id, each with how many decisions it shows. */
const RegionList = z.object({
  name: z.string(),
  agencies: z.record(Uscc, z.strictObject({ name: z.string(), count: Count })),
});
export type RegionList = z.infer<typeof RegionList>;

export const regionListKey = (region: string): Key => ({ pk: `PUBLISHED#${region}`, sk: "AGENCIES" });
export const readRegionList = (item: Item | undefined): RegionList =>
  RegionList.parse(item ?? { name: "", agencies: {} });

/** The regions whose agencies have published, by code, each with the sums of its list. */
const Regions = z.record(Region, z.strictObject({ name: z.string(), agencies: Count, count: Count }));
export type Regions = z.infer<typeof Regions>;

export const REGIONS_KEY: Key = { pk: "PUBLISHED", sk: "REGIONS" };
export const readRegions = (item: Item | undefined): Regions => Regions.parse(item?.["regions"] ?? {});

export const sumsOf = ({ name, agencies }: RegionList): Regions[string] => {
  const lines = Object.values(agencies);
  return { name, agencies: lines.length, count: lines.reduce((sum, { count }) => sum + count, 0) };
};

/** The decisions published last, the newest first, with what their agencies are called. */
const Latest = z.array(z.strictObject({ ...Listed.shape, agencyName: z.string() }));
export type Latest = z.infer<typeof Latest>;

export const LATEST_KEY: Key = { pk: "PUBLISHED", sk: "LATEST" };
export const readLatest = (item: Item | undefined): Latest => Latest.parse(item?.["latest"] ?? []);
