import type { ListPosition, Table } from "../platform/table.ts";
import { AGENCIES, type Agency, readAgency } from "./model.ts";

/** Every agency of the register, by its code; some ten thousand at most. */
export const allAgencies = async (table: Table): Promise<readonly Agency[]> => {
  const agencies: Agency[] = [];
  let after: ListPosition | undefined;
  do {
    const page = await table.list({ list: AGENCIES, limit: 1000, ...(after && { after }) });
    agencies.push(...page.items.map(readAgency));
    after = page.next;
  } while (after);
  return agencies;
};
