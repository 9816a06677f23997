import { ok, type Result } from "../kernel/result.ts";
import type { Call } from "../platform/call.ts";
import { listAcross } from "../platform/list-across.ts";
import type { Refusal } from "../platform/refusal.ts";
import type { Table } from "../platform/table.ts";
import type { ListAll, ListOfAgency } from "./contract.ts";
import { AGENCIES, officersOf, powerItemsOf, readAgency, readOfficer, readPowerItem } from "./model.ts";

type Ports = { table: Table };
type Listed<Name extends string, Row> = Promise<
  Result<Record<Name, readonly Row[]> & { next?: string }, Refusal>
>;

/** 执法主体, all of them, by code. */
export const listAgencies =
  ({ table }: Ports) =>
  async ({ query }: Call & { query: ListAll }): Listed<"agencies", ReturnType<typeof readAgency>> => {
    const page = await listAcross(table, [AGENCIES], query);
    if (!page.ok) return page;
    const { items, ...rest } = page.value;
    return ok({ agencies: items.map(readAgency), ...rest });
  };

/** 执法人员 of one agency. */
export const listOfficers =
  ({ table }: Ports) =>
  async (call: Call & { query: ListOfAgency }): Listed<"officers", ReturnType<typeof readOfficer>> => {
    const { agency = call.subject.agency, ...paging } = call.query;
    const page = await listAcross(table, [officersOf(agency)], paging);
    if (!page.ok) return page;
    const { items, ...rest } = page.value;
    return ok({ officers: items.map(readOfficer), ...rest });
  };

/** 权力事项 of one agency. */
export const listPowerItems =
  ({ table }: Ports) =>
  async (call: Call & { query: ListOfAgency }): Listed<"powerItems", ReturnType<typeof readPowerItem>> => {
    const { agency = call.subject.agency, ...paging } = call.query;
    const page = await listAcross(table, [powerItemsOf(agency)], paging);
    if (!page.ok) return page;
    const { items, ...rest } = page.value;
    return ok({ powerItems: items.map(readPowerItem), ...rest });
  };
