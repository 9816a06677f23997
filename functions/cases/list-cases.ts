import { casesOf } from "../case-file/keys.ts";
import type { CaseSummary } from "../case-file/model/summary.ts";
import type { Calendar } from "../kernel/calendar.ts";
import type { Clock } from "../kernel/clock.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import type { Call } from "../platform/call.ts";
import { listAcross } from "../platform/list-across.ts";
import type { Refusal } from "../platform/refusal.ts";
import type { Table } from "../platform/table.ts";
import { shownOf } from "../record/lists.ts";
import { loadedOf } from "../record/loaded.ts";
import { isRecounting, RECOUNTING_KEYS } from "../record/recount.ts";
import { agenciesFor } from "../registers/read-agencies.ts";
import type { ListCases } from "./views.ts";

type Page = { cases: readonly CaseSummary[]; recounting?: true; next?: string };
type Ports = { table: Table; clock: Clock; calendar: Calendar };
type Listing = Call & { query: ListCases };

/** Lists cases, the newest first, agency by agency. */
export const listCases =
  (ports: Ports) =>
  async (call: Listing): Promise<Result<Page, Refusal>> => {
    const agencies = await agenciesFor(ports, call, "listCases");
    if (agencies.length === 0 && call.query.agency) return refuse({ kind: "not-found" });
    const { cursor, limit } = call.query;
    const page = await listAcross(ports.table, agencies.map(casesOf), { cursor, limit, descending: true });
    if (!page.ok) return page;
    const { items, ...rest } = page.value;
    const loaded = loadedOf(await ports.table.read("state", RECOUNTING_KEYS));
    return ok({
      cases: items.map((item) => shownOf<CaseSummary>(item)),
      ...(isRecounting(loaded, ports.calendar) && { recounting: true }),
      ...rest,
    });
  };
