import type { PublicAgency } from "../../static-site/pages/model.ts";
import type { PlainDate } from "../kernel/time.ts";
import type { Table } from "../platform/table.ts";
import type { Agency } from "../registers/model/agency.ts";
import { regionAsOf, regionKey } from "../registers/model/region.ts";

/** What the public is told of an agency; a place that the register does not know shows its code. */
export const publicAgency = async (table: Table, agency: Agency, today: PlainDate): Promise<PublicAgency> => {
  const { id, name, region, phone, address, email } = agency;
  const [item] = await table.read("state", [regionKey(region)]);
  const place = regionAsOf(item, today)?.name ?? region;
  return { id, name, region: place, phone, address, ...(email && { email }) };
};
