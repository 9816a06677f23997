import { homePage } from "../../static-site/pages/home-page.tsx";
import type { Home } from "../../static-site/pages/model.ts";
import { HOME } from "../../static-site/pages/paths.ts";
import type { Item, Table } from "../platform/table.ts";
import {
  LATEST_KEY,
  REGIONS_KEY,
  type Regions,
  readLatest,
  readRegionList,
  readRegions,
  regionListKey,
} from "./model/directory.ts";
import { agenciesIn, lineOf, type SitePorts } from "./refresh-lists.ts";
import { refreshPage } from "./refresh-page.ts";

/** As many agencies as the front page has room for, and as many regions as are read for them. */
const MOST = { agencies: 100, regions: 15 };

const sumOf = (counts: readonly { count: number }[]): number =>
  counts.reduce((sum, { count }) => sum + count, 0);

type Figures = Omit<Home, "latest">;

/** Every agency, each with its figure. */
const byAgency = async (table: Table, regions: Regions): Promise<Figures> => {
  const lists = await table.read("state", Object.keys(regions).map(regionListKey));
  const agencies = lists
    .flatMap((list) => agenciesIn(readRegionList(list)))
    .sort((one, other) => (one.agency.id < other.agency.id ? -1 : 1));
  return { total: sumOf(agencies), agencies };
};

/** Where agencies are too many for one page: the regions, each with its sums. */
const byRegion = (regions: Regions): Figures => {
  const sums = Object.entries(regions)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([code, { name, agencies, count }]) => ({ code, name, agencies, count }));
  return { total: sumOf(sums), agencies: [], regions: sums };
};

const figuresOf = (table: Table, regions: Regions): Figures | Promise<Figures> => {
  const sums = Object.values(regions);
  const agencies = sums.reduce((sum, region) => sum + region.agencies, 0);
  return agencies > MOST.agencies || sums.length > MOST.regions
    ? byRegion(regions)
    : byAgency(table, regions);
};

const found = (items: readonly Item[], { sk }: { sk: string }): Item | undefined =>
  items.find((item) => item.sk === sk);

/** The front page: the agencies that have published, or their regions, with their figures, and the latest decisions. */
export const refreshHome = async ({ table, objects, site }: SitePorts): Promise<void> => {
  await refreshPage(objects, HOME, async () => {
    const items = await table.read("state", [REGIONS_KEY, LATEST_KEY]);
    const figures = await figuresOf(table, readRegions(found(items, REGIONS_KEY)));
    const latest = readLatest(found(items, LATEST_KEY)).map(({ agencyName, ...listed }) => ({
      ...lineOf(listed),
      agency: agencyName,
    }));
    return homePage(site, { ...figures, latest });
  });
};
