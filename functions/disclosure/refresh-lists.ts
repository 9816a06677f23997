import { agencyPage } from "../../static-site/pages/agency-page.tsx";
import type { Home, ListedDecision, PublicAgency, Site } from "../../static-site/pages/model.ts";
import { agencyPath, decisionPath, regionPath } from "../../static-site/pages/paths.ts";
import { regionPage } from "../../static-site/pages/region-page.tsx";
import type { Clock } from "../kernel/clock.ts";
import { dateOf, yearOf } from "../kernel/time.ts";
import type { Objects } from "../platform/objects.ts";
import type { Table } from "../platform/table.ts";
import { type RegionList, readRegionList, regionListKey } from "./model/directory.ts";
import { figuresKey, readFigures, shownIn } from "./model/figures.ts";
import { pageOf } from "./model/lines.ts";
import type { Listed } from "./model/listed.ts";
import { refreshPage } from "./refresh-page.ts";

export type SitePorts = { table: Table; objects: Objects; site: Site; clock: Clock };

export const lineOf = (listed: Listed): ListedDecision => ({
  path: decisionPath(yearOf(listed.decidedOn), listed.publicId),
  caption: listed.caption,
  party: listed.party,
  documentNumber: listed.documentNumber,
  penalties: listed.penalties,
  decidedOn: listed.decidedOn,
  publishedOn: dateOf(listed.publishedAt),
});

/** An agency's own page: its contact, and its months with decisions, the newest first. */
export const refreshAgency = async (
  { table, objects, site }: SitePorts,
  agency: PublicAgency,
): Promise<void> => {
  await refreshPage(objects, agencyPath(agency.id), async () => {
    const [item] = await table.read("state", [figuresKey(agency.id)]);
    const figures = readFigures(item);
    const months = Object.entries(figures.months)
      .filter(([, { shown }]) => shown > 0)
      .sort(([one], [other]) => (one < other ? 1 : -1))
      .map(([name, { shown, places }]) => {
        const [year = 0, month = 0] = name.split("-").map(Number);
        return { year, month, count: shown, pages: pageOf(places) };
      });
    return agencyPage(site, { agency, total: shownIn(figures), months });
  });
};

/** The agencies of a region in the order of their ids, as pages show them. */
export const agenciesIn = ({ name: region, agencies }: RegionList): Home["agencies"] =>
  Object.entries(agencies)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, { name, count }]) => ({ agency: { id, name, region }, count }));

/** The page of a region: its agencies that have published, each with its figure. */
export const refreshRegion = async ({ table, objects, site }: SitePorts, region: string): Promise<void> => {
  await refreshPage(objects, regionPath(region), async () => {
    const [item] = await table.read("state", [regionListKey(region)]);
    const list = readRegionList(item);
    return regionPage(site, { code: region, name: list.name, agencies: agenciesIn(list) });
  });
};
