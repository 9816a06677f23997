import type { PublicAgency } from "../../static-site/pages/model.ts";
import type { Table } from "../platform/table.ts";
import { type Agency, readRegion, regionKey } from "../registers/model.ts";

/** What the public is told of agencies, in the order given; a place that the register does not know shows its code. */
export const publicAgencies = async (
  table: Table,
  agencies: readonly Agency[],
): Promise<readonly PublicAgency[]> => {
  const items = await table.read(
    "state",
    agencies.map(({ region }) => regionKey(region)),
  );
  const names = new Map(items.map(readRegion).map(({ code, name }) => [code, name]));
  return agencies.map(({ id, name, region, phone, address, email }) => ({
    id,
    name,
    region: names.get(region) ?? region,
    phone,
    address,
    ...(email && { email }),
  }));
};

export const publicAgency = async (table: Table, agency: Agency): Promise<PublicAgency> => {
  const [shown] = await publicAgencies(table, [agency]);
  if (!shown) throw new Error("an agency is not shown");
  return shown;
};
