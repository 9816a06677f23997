import { readAnyHead } from "../case-file/any-head.ts";
import { casesIn } from "../case-file/case-lists.ts";
import { casesOf } from "../case-file/keys.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import { mayOn, ownedAs } from "../platform/auth/ability.ts";
import type { Call } from "../platform/call.ts";
import { listAcross } from "../platform/list-across.ts";
import type { Refusal } from "../platform/refusal.ts";
import type { Item, ListRange, Table } from "../platform/table.ts";
import { type Scope, scopeFor } from "../registers/read-agencies.ts";
import { CaseSummary, type ListCases } from "./views.ts";

type Page = { cases: readonly CaseSummary[]; next?: string };
type Listing = Call & { query: ListCases };

const rangeOf = (scope: Scope): ListRange =>
  "agency" in scope ? { list: casesOf(scope.agency) } : casesIn(scope.region);

const summaryOf = (item: Item): CaseSummary => CaseSummary.parse(readAnyHead(item));

/** Lists cases, the newest first; of a region agency by agency. */
export const listCases =
  ({ table }: { table: Table }) =>
  async (call: Listing): Promise<Result<Page, Refusal>> => {
    const scope = await scopeFor(table, call, "listCases");
    if (!scope) return refuse({ kind: "not-found" });
    const { cursor, limit } = call.query;
    const shows = (item: Item) => mayOn(call.ability, "listCases", ownedAs(item));
    const page = await listAcross(table, [rangeOf(scope)], { cursor, limit, descending: true, shows });
    if (!page.ok) return page;
    const { items, ...rest } = page.value;
    return ok({ cases: items.map(summaryOf), ...rest });
  };
