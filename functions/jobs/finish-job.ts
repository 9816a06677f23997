import type { Bilingual } from "../kernel/bilingual.ts";
import { FORMATS, jobPartition, REJECTED_PREFIX, resultObject, type StoredJob } from "./model/job.ts";
import type { SourceFile } from "./model/source.ts";
import type { Ports } from "./ports.ts";
import { recordFact, unmoved } from "./record-fact.ts";
import { resultHeader } from "./result-file.ts";

/** The file of the rejected rows, from the lines that each batch has kept. */
const putResult = async (
  { table, objects }: Ports,
  { id }: StoredJob,
  { titles }: SourceFile,
): Promise<void> => {
  const kept = await table.query({ table: "state", pk: jobPartition(id), prefix: REJECTED_PREFIX });
  const lines = kept.map((item) => String(item["text"]));
  await objects.putText(resultObject(id), resultHeader(titles) + lines.join(""), FORMATS.csv);
};

/** Ends a job whose rows are all done; the result is there before anyone is told of it. */
export const finishJob = async (
  ports: Ports,
  job: StoredJob,
  file: SourceFile,
): Promise<"finished" | "overtaken"> => {
  if (job.counts.rejected > 0) await putResult(ports, job, file);
  const now = ports.clock.now();
  const counts = { ...job.counts, total: file.rows.length };
  const done: StoredJob = { ...job, state: "done", counts, finishedAt: now };
  const fact = { type: "import-finished", data: { counts }, now };
  const outcome = await ports.table.write(recordFact(done, unmoved(job), fact));
  return outcome.ok ? "finished" : "overtaken";
};

/** Ends a job whose file cannot be read: no row of it was written. */
export const failJob = async (
  { table, clock }: Ports,
  job: StoredJob,
  failure: Bilingual,
): Promise<"failed" | "overtaken"> => {
  const now = clock.now();
  const failed: StoredJob = { ...job, state: "failed", failure, finishedAt: now };
  const fact = { type: "import-failed", data: { failure }, now };
  const outcome = await table.write(recordFact(failed, unmoved(job), fact));
  return outcome.ok ? "failed" : "overtaken";
};
