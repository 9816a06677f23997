import { ok, type Result, refuse } from "../kernel/result.ts";
import { mayOn, ownedAs } from "../platform/auth/ability.ts";
import type { Call } from "../platform/call.ts";
import { listAcross } from "../platform/list-across.ts";
import type { Refusal } from "../platform/refusal.ts";
import type { Item, Table } from "../platform/table.ts";
import { scopeFor } from "../registers/read-agencies.ts";
import type { FindingPage, ListFindings } from "./contract.ts";
import { isWanted, rangesFor, readFinding } from "./finding-lists.ts";
import { type Explained, viewFinding } from "./view-finding.ts";

type Listing = Call & { query: ListFindings };

/** Lists findings: a department's own, or, for supervision, those of its region. A page costs what it shows. */
export const listFindings =
  ({ table, ...explained }: { table: Table } & Explained) =>
  async (call: Listing): Promise<Result<FindingPage, Refusal>> => {
    const scope = await scopeFor(table, call, "listFindings");
    if (!scope) return refuse({ kind: "not-found" });
    const { cursor, limit, ...wanted } = call.query;
    const shows = (item: Item) =>
      isWanted(item, wanted) && mayOn(call.ability, "listFindings", ownedAs(item));
    const page = await listAcross(table, rangesFor(scope, wanted), { cursor, limit, shows });
    if (!page.ok) return page;
    const { items, ...rest } = page.value;
    return ok({ findings: items.map(readFinding).map(viewFinding(explained)), ...rest });
  };
