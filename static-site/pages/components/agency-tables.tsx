import { grouped } from "../format.ts";
import type { Home } from "../model.ts";
import { agencyPath } from "../paths.ts";
import { type Column, Table } from "./table.tsx";

type AgencyCount = Home["agencies"][number];

const COLUMNS: readonly Column<AgencyCount>[] = [
  { title: "决定机关", of: ({ agency }) => <a href={agencyPath(agency.id)}>{agency.name}</a> },
  { title: "公开件数", number: true, of: ({ count }) => grouped(String(count)) },
];

const RegionSum = ({ region, rows }: { region: string; rows: readonly AgencyCount[] }) => (
  <>
    <strong>{region}</strong>（{grouped(String(rows.reduce((sum, { count }) => sum + count, 0)))}件）
  </>
);

/** A table for each region, in the order in which the regions first come; its caption adds up its rows. */
export const AgencyTables = ({ total, agencies }: Pick<Home, "total" | "agencies">) => (
  <>
    <p>目前共公开行政处罚决定{grouped(String(total))}件。</p>
    {[...Map.groupBy(agencies, ({ agency }) => agency.region)].map(([region, rows]) => (
      <Table key={region} caption={<RegionSum region={region} rows={rows} />} columns={COLUMNS} rows={rows} />
    ))}
  </>
);
