import type { PlainDate } from "../kernel/time.ts";
import type { ListPosition, Table } from "../platform/table.ts";
import { AGENCIES_LIST, type Agency, agencyAsOf } from "./model/agency.ts";

/** Every agency of the register on a day, by its code; some ten thousand at most. */
export const allAgencies = async (table: Table, day: PlainDate): Promise<readonly Agency[]> => {
  const agencies: Agency[] = [];
  let after: ListPosition | undefined;
  do {
    const page = await table.list({ list: AGENCIES_LIST, limit: 1000, ...(after && { after }) });
    agencies.push(...page.items.flatMap((item) => agencyAsOf(item, day) ?? []));
    after = page.next;
  } while (after);
  return agencies;
};
