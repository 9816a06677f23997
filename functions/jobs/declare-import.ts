import { CHAIN_START } from "../kernel/digest.ts";
import { newId } from "../kernel/ids.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import type { Role, Subject } from "../platform/auth/subject.ts";
import type { CommandCall } from "../platform/call.ts";
import { answerKey, keepingAnswer } from "../platform/idempotency.ts";
import type { Refusal } from "../platform/refusal.ts";
import { repeated } from "../record/admission.ts";
import { loadedOf } from "../record/loaded.ts";
import { retryConflicts } from "../record/retry.ts";
import type { DeclareImport } from "./contract.ts";
import { FORMATS, fileObject, jobKey, NO_ROWS, readJob, type StoredJob } from "./model/job.ts";
import type { Ports } from "./ports.ts";
import { recordFact } from "./record-fact.ts";

/** The role in which a subject may order such a job; a role that keeps registers may still not keep this one. */
const roleFor = (by: readonly Role[], { roles }: Subject): Role | undefined =>
  by.find((role) => roles.includes(role));

type Ordered = { call: CommandCall<DeclareImport>; role: Role; now: StoredJob["declaredAt"] };

const declared = ({ call, role, now }: Ordered): StoredJob => {
  const { subject, body } = call;
  const id = newId();
  return {
    ...body,
    id,
    state: "declared",
    agency: subject.agency,
    region: subject.region,
    by: { id: subject.id, name: subject.name, role, agency: subject.agency },
    counts: NO_ROWS,
    declaredAt: now,
    chain: { id, seq: 0, hash: CHAIN_START },
  };
};

const attempt = async (
  { table, clock, kinds }: Ports,
  call: CommandCall<DeclareImport>,
): Promise<Result<{ importId: string; recordedAt: string }, Refusal> | undefined> => {
  const { body, subject, repetition } = call;
  const role = roleFor(kinds[body.kind].by, subject);
  if (!role) return refuse({ kind: "forbidden" });
  const answered = repeated(loadedOf(await table.read("state", [answerKey(repetition)])), repetition);
  if (answered) return answered as Result<{ importId: string; recordedAt: string }, Refusal>;
  const now = clock.now();
  const job = declared({ call, role, now });
  const receipt = { importId: job.id, recordedAt: now };
  const outcome = await table.write([
    ...recordFact(job, [{ absent: "pk" }], { type: "import-declared", data: body, now }),
    keepingAnswer(repetition, receipt, now),
  ]);
  return outcome.ok ? ok(receipt) : undefined;
};

/**
 * Declares an import by the SHA-256 and size of its file, and answers where to upload it. The request to upload is
 * signed anew each time: what is kept for a repetition has none.
 */
export const declareImport =
  (ports: Ports) =>
  async (call: CommandCall<DeclareImport>): Promise<Result<object, Refusal>> => {
    const answer = await retryConflicts(() => attempt(ports, call));
    if (!answer.ok) return answer;
    const { importId } = answer.value;
    const [item] = await ports.table.read("state", [jobKey(importId)]);
    if (!item) throw new Error(`the import ${importId} is missing`);
    const { sha256, size, format } = readJob(item);
    const file = { key: fileObject(importId), sha256, size, mediaType: FORMATS[format] };
    return ok({ ...answer.value, upload: await ports.objects.upload(file, ports.clock.now()) });
  };
