import type { PublicAgency } from "../../static-site/pages/model.ts";
import type { PlainDate } from "../kernel/time.ts";
import type { Table } from "../platform/table.ts";
import type { Agency } from "../registers/model/agency.ts";
import { regionAsOf, regionKey } from "../registers/model/region.ts";

/** What the public is told of agencies, in the order given; a place that the register does not know shows its code. */
export const publicAgencies = async (
  table: Table,
  agencies: readonly Agency[],
  today: PlainDate,
): Promise<readonly PublicAgency[]> => {
  const items = await table.read(
    "state",
    agencies.map(({ region }) => regionKey(region)),
  );
  const names = new Map(
    items.flatMap((item) => regionAsOf(item, today) ?? []).map(({ code, name }) => [code, name]),
  );
  return agencies.map(({ id, name, region, phone, address, email }) => ({
    id,
    name,
    region: names.get(region) ?? region,
    phone,
    address,
    ...(email && { email }),
  }));
};

export const publicAgency = async (table: Table, agency: Agency, today: PlainDate): Promise<PublicAgency> => {
  const [shown] = await publicAgencies(table, [agency], today);
  if (!shown) throw new Error("an agency is not shown");
  return shown;
};
