import * as z from "zod";
import { type LifeCycle, statesOf } from "../../kernel/life-cycle.ts";
import { Moment, Sha256, Text, Uuid } from "../../kernel/shapes.ts";
import type { Item, Key } from "../../platform/table.ts";

/** The kinds of jobs; jobs/job-kinds.ts says what each of them is. */
export const JOB_KIND_NAMES = [
  "regions",
  "agencies",
  "officers",
  "powerItems",
  "baselines",
  "cases",
] as const;
export type JobKindName = (typeof JOB_KIND_NAMES)[number];

/** The formats of files; the media type goes with the upload. */
export const FORMATS = {
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json",
  jsonl: "application/x-ndjson",
} as const;
const FORMAT_NAMES = Object.keys(FORMATS) as [keyof typeof FORMATS, ...(keyof typeof FORMATS)[]];
export type FormatName = keyof typeof FORMATS;

/** The largest file, in bytes. */
const MOST_BYTES = 50_000_000;

/** Declared before its file is uploaded; then it runs, slice by slice, until it is done, or its file cannot be read. */
export const JOB_CYCLE: LifeCycle<"declared" | "running" | "done" | "failed"> = {
  declared: ["running"],
  running: ["done", "failed"],
  done: [],
  failed: [],
};

export const ImportDescription = z.strictObject({
  kind: z.enum(JOB_KIND_NAMES),
  format: z.enum(FORMAT_NAMES),
  name: Text(200).optional(),
  sha256: Sha256,
  size: z.int().min(1).max(MOST_BYTES),
});

/** Rows: how many the file has (once it was read), how many are done, and what they came to. */
const Counts = z.strictObject({
  total: z.int().optional(),
  done: z.int(),
  created: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  rejected: z.int(),
});
export type Counts = z.infer<typeof Counts>;

export const NO_ROWS: Counts = { done: 0, created: 0, changed: 0, unchanged: 0, rejected: 0 };

const ActorShape = z.object({ id: z.string(), name: z.string(), role: z.string(), agency: z.string() });

/** An import job (导入任务). `counts.done` is also where the next slice goes on. */
export const Job = ImportDescription.extend({
  id: Uuid,
  state: z.enum(statesOf(JOB_CYCLE)),
  agency: z.string(),
  region: z.string(),
  by: ActorShape,
  counts: Counts,
  /** Why the file cannot be read. */
  failure: z.strictObject({ zh: z.string(), en: z.string() }).optional(),
  declaredAt: Moment,
  startedAt: Moment.optional(),
  finishedAt: Moment.optional(),
});
export type Job = z.infer<typeof Job>;

/** The job with the end of its chain of facts, as it is kept. */
const StoredJob = Job.extend({ chain: z.object({ id: z.string(), seq: z.int(), hash: z.string() }) });
export type StoredJob = z.infer<typeof StoredJob>;

export const jobPartition = (id: string): string => `IMPORT#${id}`;

export const jobKey = (id: string): Key => ({ pk: jobPartition(id), sk: "JOB" });

/** The list of the jobs of an agency. */
export const importsOf = (agency: string): string => `IMPORTS#${agency}`;

export const jobItem = (job: StoredJob): Item => ({
  ...jobKey(job.id),
  ...job,
  list: importsOf(job.agency),
  listKey: `${job.declaredAt}#${job.id}`,
});

export const readJob = ({ pk, sk, list, listKey, ...job }: Item): StoredJob => StoredJob.parse(job);

export const REJECTED_PREFIX = "REJECTED#";

/** The rejected rows of a batch, as lines of the result; `from`: how many rows were done before it. */
export const rejectedKey = (id: string, from: number): Key => ({
  pk: jobPartition(id),
  sk: `${REJECTED_PREFIX}${String(from).padStart(9, "0")}`,
});

/** Where the uploaded file and the result lie in the bucket of imports. */
export const fileObject = (id: string): string => `imports/${id}/file`;
export const resultObject = (id: string): string => `imports/${id}/rejected.csv`;
