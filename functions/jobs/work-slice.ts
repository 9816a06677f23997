import { dateOf, epochMilliseconds, type Instant } from "../kernel/time.ts";
import type { Write } from "../platform/table.ts";
import { retryConflicts } from "../record/retry.ts";
import { decideBatch } from "./decide-batch.ts";
import { failJob, finishJob } from "./finish-job.ts";
import { fileObject, jobItem, jobKey, readJob, rejectedKey, type StoredJob } from "./model/job.ts";
import type { Order, Reach } from "./model/kind.ts";
import type { SourceFile } from "./model/source.ts";
import type { Ports } from "./ports.ts";
import { readFile } from "./read-file.ts";
import { recordFact, unmoved } from "./record-fact.ts";
import { takeBatch } from "./take-batch.ts";

/** How much one slice does: it ends well before its function would be stopped. */
export type Bounds = { rows: number; milliseconds: number };

export type SliceOutcome = "continued" | "finished" | "failed" | "nothing-to-do" | "overtaken";

/** A person who keeps registers keeps those of his region; a department's system its own. */
const reachOf = ({ by, agency, region }: StoredJob): Reach =>
  by.role === "system" ? { agency } : { region };

const orderOf = (job: StoredJob, startedAt: Instant): Order => ({
  job: job.id,
  actor: job.by,
  reach: reachOf(job),
  startedAt,
  today: dateOf(startedAt),
});

/** As long as the files of imports are kept: the rows may name persons. */
const KEPT_SECONDS = 30 * 86_400;

const keeping = (job: StoredJob, rejected: string, now: Instant): readonly Write[] => {
  if (rejected === "") return [];
  const expiresAt = Math.floor(epochMilliseconds(now) / 1000) + KEPT_SECONDS;
  const put = { ...rejectedKey(job.id, job.counts.done), text: rejected, expiresAt };
  return [{ table: "state", put, when: [{ absent: "pk" }] }];
};

const readNow = async ({ table }: Ports, id: string): Promise<StoredJob | undefined> => {
  const [item] = await table.read("state", [jobKey(id)]);
  return item && readJob(item);
};

/**
 * One batch: its rows, its rejected rows and the job's counts are written in one transaction. So whatever is repeated,
 * by a crash or by a second worker, no row counts twice. Undefined where another worker is ahead.
 */
const workBatch = (
  ports: Ports,
  id: string,
  { file, order }: { file: SourceFile; order: Order },
): Promise<StoredJob | "overtaken"> =>
  retryConflicts(async () => {
    const job = await readNow(ports, id);
    if (job?.state !== "running") return "overtaken";
    const kind = ports.kinds[job.kind];
    const rows = takeBatch(file.rows, job.counts.done, { kind, order });
    if (rows.length === 0) return job;
    const decided = await decideBatch(ports.table, rows, { titles: file.titles, counts: job.counts });
    const after: StoredJob = { ...job, counts: { ...decided.counts, total: file.rows.length } };
    const outcome = await ports.table.write([
      { table: "state", put: jobItem(after), when: unmoved(job) },
      ...keeping(job, decided.rejected, ports.clock.now()),
      ...decided.writes,
    ]);
    if (outcome.ok) return after;
    return outcome.failed.includes(0) ? "overtaken" : undefined;
  });

/** Says that there is more to do; the bus begins the next slice with it. */
const passOn = async ({ table, clock }: Ports, job: StoredJob): Promise<SliceOutcome> => {
  const { done } = job.counts;
  const fact = { type: "import-continued", data: { done }, now: clock.now() };
  const outcome = await table.write(recordFact(job, unmoved(job), fact));
  return outcome.ok ? "continued" : "overtaken";
};

/**
 * Works a slice of a job, from where the job stands: rows until the bounds are reached, then the next slice is called
 * for. Done twice, at once or after a crash, it goes on where the other stopped.
 */
export const workSlice =
  (ports: Ports, bounds: Bounds) =>
  async (id: string): Promise<SliceOutcome> => {
    const found = await readNow(ports, id);
    if (found?.state !== "running" || !found.startedAt) return "nothing-to-do";
    const bytes = await ports.objects.bytes(fileObject(id));
    const read = await readFile(found.format, bytes, ports.kinds[found.kind]);
    if (!read.ok) return failJob(ports, found, read.refusal);
    const work = { file: read.value, order: orderOf(found, found.startedAt) };
    const began = epochMilliseconds(ports.clock.now());
    let job: StoredJob = found;
    while (job.counts.done < read.value.rows.length) {
      const rows = job.counts.done - found.counts.done;
      const milliseconds = epochMilliseconds(ports.clock.now()) - began;
      if (rows >= bounds.rows || milliseconds >= bounds.milliseconds) return passOn(ports, job);
      const worked = await workBatch(ports, id, work);
      if (worked === "overtaken") return worked;
      job = worked;
    }
    return finishJob(ports, job, read.value);
  };
