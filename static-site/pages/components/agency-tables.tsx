import { grouped } from "../format.ts";
import type { AgencyCount, Home, RegionCount } from "../model.ts";
import { agencyPath, regionPath } from "../paths.ts";
import { type Column, Table } from "./table.tsx";

const COLUMNS: readonly Column<AgencyCount>[] = [
  { title: "决定机关", of: ({ agency }) => <a href={agencyPath(agency.id)}>{agency.name}</a> },
  { title: "公开件数", number: true, of: ({ count }) => grouped(String(count)) },
];

const REGION_COLUMNS: readonly Column<RegionCount>[] = [
  { title: "地区", of: ({ code, name }) => <a href={regionPath(code)}>{name}</a> },
  { title: "决定机关数", number: true, of: ({ agencies }) => grouped(String(agencies)) },
  { title: "公开件数", number: true, of: ({ count }) => grouped(String(count)) },
];

const RegionSum = ({ region, rows }: { region: string; rows: readonly AgencyCount[] }) => (
  <>
    <strong>{region}</strong>（{grouped(String(rows.reduce((sum, { count }) => sum + count, 0)))}件）
  </>
);

/** The agencies of a region; the caption adds up the rows. */
export const AgencyTable = ({ region, rows }: { region: string; rows: readonly AgencyCount[] }) => (
  <Table caption={<RegionSum region={region} rows={rows} />} columns={COLUMNS} rows={rows} />
);

/** A table for each region, in the order in which the regions first come; or one of the regions, each with its page. */
export const AgencyTables = ({ total, agencies, regions }: Omit<Home, "latest">) => (
  <>
    <p>目前共公开行政处罚决定{grouped(String(total))}件。</p>
    {[...Map.groupBy(agencies, ({ agency }) => agency.region)].map(([region, rows]) => (
      <AgencyTable key={region} region={region} rows={rows} />
    ))}
    {regions && <Table caption="先选择地区，再选择机关" columns={REGION_COLUMNS} rows={regions} />}
  </>
);
