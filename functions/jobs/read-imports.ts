import { ok, type Result, refuse } from "../kernel/result.ts";
import { mayOn } from "../platform/auth/ability.ts";
import type { Call } from "../platform/call.ts";
import { listAcross } from "../platform/list-across.ts";
import type { Refusal } from "../platform/refusal.ts";
import type { ImportSummary, ImportView, ListImports } from "./contract.ts";
import { FORMATS, importsOf, jobKey, readJob, resultObject, type StoredJob } from "./model/job.ts";
import type { ReadingPorts } from "./reading-ports.ts";

const summaryOf = ({ chain: _, ...job }: StoredJob): ImportSummary => {
  const { total, done } = job.counts;
  return { ...job, ...(total !== undefined && { progress: total === 0 ? 1 : done / total }) };
};

/** One import: its state, its counts, and, where rows were rejected, where to fetch them. */
export const getImport =
  ({ table, objects, clock }: ReadingPorts) =>
  async ({ path, ability }: Call): Promise<Result<ImportView, Refusal>> => {
    const [item] = await table.read("state", [jobKey(path["importId"] ?? "")]);
    const job = item && readJob(item);
    if (!job || !mayOn(ability, "getImport", job)) return refuse({ kind: "not-found" });
    if (job.state !== "done" || job.counts.rejected === 0) return ok(summaryOf(job));
    const wanted = { key: resultObject(job.id), mediaType: FORMATS.csv, name: "rejected.csv" };
    return ok({ ...summaryOf(job), result: await objects.download(wanted, clock.now()) });
  };

/** The imports of the caller's agency, the newest first. */
export const listImports =
  ({ table }: ReadingPorts) =>
  async (
    call: Call & { query: ListImports },
  ): Promise<Result<{ imports: readonly ImportSummary[]; next?: string }, Refusal>> => {
    const { cursor, limit } = call.query;
    const lists = [{ list: importsOf(call.subject.agency) }];
    const page = await listAcross(table, lists, { cursor, limit, descending: true });
    if (!page.ok) return page;
    const { items, ...rest } = page.value;
    return ok({ imports: items.map((item) => summaryOf(readJob(item))), ...rest });
  };
