import { dateOf, epochMilliseconds } from "../kernel/time.ts";
import type { Table } from "../platform/table.ts";
import { countRegion, listAgency, listIn } from "./list-agency.ts";
import { nameLatest } from "./list-latest.ts";
import { REGIONS_KEY, readRegionList, readRegions, regionListKey } from "./model/directory.ts";
import { refreshHome } from "./refresh-home.ts";
import { refreshRegion, type SitePorts } from "./refresh-lists.ts";

/** Regions that one run looks at, and how long it is until the next run. */
const AT_ONCE = 20;
const TURN = 5 * 60_000;

/** A site of few regions has all of them looked at in every run, one of many has them in turn. */
const inTurn = (regions: readonly string[], milliseconds: number): readonly string[] => {
  const first = (Math.floor(milliseconds / TURN) * AT_ONCE) % Math.max(regions.length, 1);
  return [...regions, ...regions].slice(first, first + Math.min(AT_ONCE, regions.length));
};

const agenciesOf = async (table: Table, region: string): Promise<readonly string[]> => {
  const [item] = await table.read("state", [regionListKey(region)]);
  return Object.keys(readRegionList(item).agencies);
};

/** An agency that was renamed shows its name; one that moved goes to the list of its region. */
const refreshRegionList = async (ports: SitePorts, region: string): Promise<void> => {
  const { table, clock } = ports;
  const reading = { table, today: dateOf(clock.now()) };
  const before = await agenciesOf(table, region);
  await listIn(reading, region);
  const after = await agenciesOf(table, region);
  for (const id of before.filter((one) => !after.includes(one)))
    for (const touched of await listAgency(reading, id)) await refreshRegion(ports, touched);
  await countRegion(table, region);
  await refreshRegion(ports, region);
};

/** Makes the lists of agencies, and the front page, agree with the register of today: no event tells of its changes. */
export const refreshDirectory = async (ports: SitePorts): Promise<void> => {
  const { table, clock } = ports;
  const [item] = await table.read("state", [REGIONS_KEY]);
  const now = clock.now();
  for (const region of inTurn(Object.keys(readRegions(item)).sort(), epochMilliseconds(now)))
    await refreshRegionList(ports, region);
  await nameLatest(table, dateOf(now));
  await refreshHome(ports);
};
