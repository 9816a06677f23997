import type { Clock } from "../kernel/clock.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import type { Call } from "../platform/call.ts";
import { listAcross } from "../platform/list-across.ts";
import type { Refusal } from "../platform/refusal.ts";
import type { Table } from "../platform/table.ts";
import { agenciesFor } from "../registers/read-agencies.ts";
import type { FindingPage, ListFindings } from "./contract.ts";
import { type CaseFinding, findingList, readFinding } from "./model.ts";
import { type Explained, viewFinding } from "./view-finding.ts";

type Listing = Call & { query: ListFindings };

/** Where few findings are of the rule that is asked for, a page may hold less than its limit, and still have a next. */
const MOST_PAGES = 10;

const wanted = ({ rule, severity }: ListFindings, finding: CaseFinding): boolean =>
  (rule === undefined || finding.rule === rule) && (severity === undefined || finding.severity === severity);

const collect = async (
  table: Table,
  lists: readonly string[],
  query: ListFindings,
): Promise<Result<{ findings: readonly CaseFinding[]; next?: string }, Refusal>> => {
  const findings: CaseFinding[] = [];
  let { cursor } = query;
  for (let looked = 0; looked < MOST_PAGES && findings.length < query.limit; looked += 1) {
    const page = await listAcross(table, lists, { cursor, limit: query.limit - findings.length });
    if (!page.ok) return page;
    findings.push(...page.value.items.map(readFinding).filter((finding) => wanted(query, finding)));
    cursor = page.value.next;
    if (cursor === undefined) return ok({ findings });
  }
  return ok({ findings, ...(cursor !== undefined && { next: cursor }) });
};

/** Lists findings: a department's own, or, for supervision, those of its region. */
export const listFindings =
  ({ table, clock, ...explained }: { table: Table; clock: Clock } & Explained) =>
  async (call: Listing): Promise<Result<FindingPage, Refusal>> => {
    const agencies = await agenciesFor({ table, clock }, call, "listFindings");
    if (agencies.length === 0 && call.query.agency) return refuse({ kind: "not-found" });
    const lists = agencies.map((agency) => findingList(agency, call.query.state));
    const page = await collect(table, lists, call.query);
    if (!page.ok) return page;
    const { findings, ...rest } = page.value;
    return ok({ findings: findings.map(viewFinding(explained)), ...rest });
  };
