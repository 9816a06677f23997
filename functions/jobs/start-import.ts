import { canBecome } from "../kernel/life-cycle.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import { mayOn } from "../platform/auth/ability.ts";
import type { CommandCall } from "../platform/call.ts";
import { answerKey, keepingAnswer } from "../platform/idempotency.ts";
import { missing, type Refusal } from "../platform/refusal.ts";
import { repeated } from "../record/admission.ts";
import { loadedOf } from "../record/loaded.ts";
import { retryConflicts } from "../record/retry.ts";
import type { StartImport } from "./contract.ts";
import { fileObject, JOB_CYCLE, jobKey, readJob, type StoredJob } from "./model/job.ts";
import type { Ports } from "./ports.ts";
import { recordFact, unmoved } from "./record-fact.ts";

const NOT_UPLOADED = missing("上传文件", "the upload of the file");
const OTHER_FILE = missing("上传与登记一致的文件", "the upload of the file that was declared");
const ALREADY = missing("无须再次开始：该任务已开始", "nothing: this import has been started already");

const attempt = async (
  { table, clock, objects }: Ports,
  call: CommandCall<StartImport>,
): Promise<Result<object, Refusal> | undefined> => {
  const { path, repetition } = call;
  const id = path["importId"] ?? "";
  const loaded = loadedOf(await table.read("state", [jobKey(id), answerKey(repetition)]));
  const item = loaded.item(jobKey(id));
  const job = item && readJob(item);
  if (!job || !mayOn(call.ability, "startImport", job)) return refuse({ kind: "not-found" });
  const answered = repeated(loaded, repetition);
  if (answered) return answered;
  if (!canBecome(JOB_CYCLE, job.state, "running")) return refuse(ALREADY);
  const stored = await objects.describe(fileObject(id));
  if (!stored) return refuse(NOT_UPLOADED);
  if (stored.sha256 !== job.sha256 || stored.size !== job.size) return refuse(OTHER_FILE);
  const now = clock.now();
  const running: StoredJob = { ...job, state: "running", startedAt: now };
  const receipt = { importId: id, recordedAt: now, state: "running" };
  const outcome = await table.write([
    ...recordFact(running, unmoved(job), { type: "import-started", data: {}, now }),
    keepingAnswer(repetition, receipt, now),
  ]);
  return outcome.ok ? ok(receipt) : undefined;
};

/** Starts an import whose file was uploaded: the bus tells the worker, who goes through the rows. */
export const startImport =
  (ports: Ports) =>
  (call: CommandCall<StartImport>): Promise<Result<object, Refusal>> =>
    retryConflicts(() => attempt(ports, call));
