import { readAnyHead } from "../case-file/any-head.ts";
import { casesOf } from "../case-file/keys.ts";
import type { Clock } from "../kernel/clock.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import { dateOf } from "../kernel/time.ts";
import { mayOn } from "../platform/auth/ability.ts";
import type { Call } from "../platform/call.ts";
import { listAcross } from "../platform/list-across.ts";
import type { Refusal } from "../platform/refusal.ts";
import type { Table } from "../platform/table.ts";
import { agencyAsOf, agencyKey } from "../registers/model/agency.ts";
import { allAgencies } from "../registers/read-agencies.ts";
import { CaseSummary, type ListCases } from "./views.ts";

type Page = { cases: readonly CaseSummary[]; next?: string };
type Ports = { table: Table; clock: Clock };
type Listing = Call & { query: ListCases };

/** The agencies whose cases a caller may list: the one he names, else his own, else all of his region in turn. */
const agenciesFor = async (
  { table, clock }: Ports,
  { subject, ability, query }: Listing,
): Promise<readonly string[]> => {
  const wanted = query.agency ?? (subject.roles.includes("supervisor") ? undefined : subject.agency);
  const today = dateOf(clock.now());
  const agencies = wanted
    ? (await table.read("state", [agencyKey(wanted)])).flatMap((item) => agencyAsOf(item, today) ?? [])
    : await allAgencies(table, today);
  return agencies
    .filter(({ id, region }) => mayOn(ability, "listCases", { agency: id, region }))
    .map(({ id }) => id);
};

/** Lists cases, the newest first, agency by agency. */
export const listCases =
  (ports: Ports) =>
  async (call: Listing): Promise<Result<Page, Refusal>> => {
    const agencies = await agenciesFor(ports, call);
    if (agencies.length === 0 && call.query.agency) return refuse({ kind: "not-found" });
    const { cursor, limit } = call.query;
    const page = await listAcross(ports.table, agencies.map(casesOf), { cursor, limit, descending: true });
    if (!page.ok) return page;
    const { items, ...rest } = page.value;
    return ok({ cases: items.map((item) => CaseSummary.parse(readAnyHead(item))), ...rest });
  };
