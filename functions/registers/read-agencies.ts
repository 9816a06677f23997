import type { Clock } from "../kernel/clock.ts";
import { dateOf, type PlainDate } from "../kernel/time.ts";
import { mayOn } from "../platform/auth/ability.ts";
import type { Action } from "../platform/auth/permissions.ts";
import type { Call } from "../platform/call.ts";
import type { ListPosition, Table } from "../platform/table.ts";
import { AGENCIES_LIST, type Agency, agencyAsOf, agencyKey } from "./model/agency.ts";

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

/** The agencies whose records a caller may list: the one he names, else his own, else all of his region in turn. */
export const agenciesFor = async (
  { table, clock }: { table: Table; clock: Clock },
  { subject, ability, query }: Call & { query: { agency?: string | undefined } },
  action: Action,
): Promise<readonly string[]> => {
  const wanted = query.agency ?? (subject.roles.includes("supervisor") ? undefined : subject.agency);
  const today = dateOf(clock.now());
  const agencies = wanted
    ? (await table.read("state", [agencyKey(wanted)])).flatMap((item) => agencyAsOf(item, today) ?? [])
    : await allAgencies(table, today);
  return agencies
    .filter(({ id, region }) => mayOn(ability, action, { agency: id, region }))
    .map(({ id }) => id);
};
