import { casesOf } from "../case-file/keys.ts";
import { type CaseSummary, casesIn } from "../case-file/model/summary.ts";
import type { Calendar } from "../kernel/calendar.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import { mayOn } from "../platform/auth/ability.ts";
import type { Call } from "../platform/call.ts";
import { listAcross } from "../platform/list-across.ts";
import type { Refusal } from "../platform/refusal.ts";
import type { Item, ListRange, Table } from "../platform/table.ts";
import { shownOf } from "../record/lists.ts";
import { loadedOf } from "../record/loaded.ts";
import { isRecounting, RECOUNTING_KEYS } from "../record/recount.ts";
import { type Scope, scopeFor } from "../registers/read-agencies.ts";
import type { ListCases } from "./views.ts";

type Page = { cases: readonly CaseSummary[]; recounting?: true; next?: string };
type Listing = Call & { query: ListCases };

const rangeOf = (scope: Scope): ListRange =>
  "agency" in scope ? { list: casesOf(scope.agency) } : casesIn(scope.region);

const summaryOf = (item: Item): CaseSummary => shownOf(item);

/** Lists cases, the newest first; of a region agency by agency. */
export const listCases =
  ({ table, calendar }: { table: Table; calendar: Calendar }) =>
  async (call: Listing): Promise<Result<Page, Refusal>> => {
    const scope = await scopeFor(table, call, "listCases");
    if (!scope) return refuse({ kind: "not-found" });
    const { cursor, limit } = call.query;
    const shows = (item: Item) => mayOn(call.ability, "listCases", summaryOf(item));
    const page = await listAcross(table, [rangeOf(scope)], { cursor, limit, descending: true, shows });
    if (!page.ok) return page;
    const { items, ...rest } = page.value;
    const loaded = loadedOf(await table.read("state", RECOUNTING_KEYS));
    return ok({
      cases: items.map(summaryOf),
      ...(isRecounting(loaded, calendar) && { recounting: true }),
      ...rest,
    });
  };
