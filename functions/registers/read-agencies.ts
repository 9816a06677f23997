import type { PlainDate } from "../kernel/time.ts";
import { mayOn } from "../platform/auth/ability.ts";
import type { Action } from "../platform/auth/permissions.ts";
import type { Call } from "../platform/call.ts";
import type { ListPosition, Table } from "../platform/table.ts";
import { AGENCIES_LIST, type Agency, agencyAsOf, agencyKey, regionsOf } from "./model/agency.ts";

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

/** Whose records are listed: those of one agency, or those of every agency in a region. */
export type Scope = { agency: string } | { region: string };

/**
 * Whose records a caller lists: of the agency that he names, else of his region where he supervises, else of his own
 * agency. Undefined where the agency that he names is none that he may look at. Of an agency that has changed its region
 * he may see only what is of his own: each record has the region of its day, and says by itself who may see it.
 */
export const scopeFor = async (
  table: Table,
  { subject, ability, query }: Call & { query: { agency?: string | undefined } },
  action: Action,
): Promise<Scope | undefined> => {
  const { agency } = query;
  if (agency === undefined)
    return subject.roles.includes("supervisor") ? { region: subject.region } : { agency: subject.agency };
  const [item] = await table.read("state", [agencyKey(agency)]);
  const regions = item ? regionsOf(item) : [];
  return regions.some((region) => mayOn(ability, action, { agency, region })) ? { agency } : undefined;
};
