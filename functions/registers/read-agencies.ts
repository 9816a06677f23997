import { mayOn } from "../platform/auth/ability.ts";
import type { Action } from "../platform/auth/permissions.ts";
import type { Call } from "../platform/call.ts";
import type { ListPosition, Table } from "../platform/table.ts";
import { AGENCIES, type Agency, agencyKey, readAgency } from "./model.ts";

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

/** The agencies whose records a caller may list: the one he names, else his own, else all of his region in turn. */
export const agenciesFor = async (
  table: Table,
  { subject, ability, query }: Call & { query: { agency?: string | undefined } },
  action: Action,
): Promise<readonly string[]> => {
  const wanted = query.agency ?? (subject.roles.includes("supervisor") ? undefined : subject.agency);
  const agencies = wanted
    ? (await table.read("state", [agencyKey(wanted)])).map(readAgency)
    : await allAgencies(table);
  return agencies
    .filter(({ id, region }) => mayOn(ability, action, { agency: id, region }))
    .map(({ id }) => id);
};
