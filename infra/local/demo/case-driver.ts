import { createHash } from "node:crypto";
import type { Answered, OperationId } from "./client.ts";
import { Refused, type Session } from "./session.ts";

/** What a step says; `path` has the variable parts of its address beside the case. */
export type Step = { body: object; path?: Record<string, string | number> };

/** A case that is worked step by step over the API: it knows its id and the ETag it was last given. */
export type CaseDriver = {
  id: () => string;
  /** An act in the course of the case, or a record beside it. */
  act: (person: string, operation: OperationId, step: Step) => Promise<Answered>;
  /** Declares a file, uploads it as the answer says, and has it sealed. Answers the evidence's id. */
  evidence: (person: string, file: { bytes: Uint8Array; describe: object }) => Promise<string>;
};

const upload = async (answer: Answered, bytes: Uint8Array): Promise<void> => {
  const { url, headers } = answer.body["upload"] as { url: string; headers: Record<string, string> };
  const put = await fetch(url, { method: "PUT", headers, body: Buffer.from(bytes) });
  // 412: an earlier attempt had uploaded it already.
  if (!put.ok && put.status !== 412) throw new Refused(`the upload: ${put.status} ${await put.text()}`);
};

/** `keys` makes the idempotency key of each step: with the same ones, a run that was cut off goes on where it was. */
export const driveCase = async (
  session: Session,
  { opener, body, keys }: { opener: string; body: object; keys: (step: number) => string },
): Promise<CaseDriver> => {
  let step = 0;
  const nextKey = (): string => {
    step += 1;
    return keys(step);
  };
  const opened = await session.must(opener, "openCase", { body, key: nextKey() });
  const caseId = String(opened.body["caseId"]);
  let etag = opened.etag;

  const act: CaseDriver["act"] = async (person, operation, { body: given, path = {} }) => {
    const request = { path: { caseId, ...path }, body: given, ifMatch: etag, key: nextKey() };
    const answer = await session.must(person, operation, request);
    etag = answer.etag ?? etag;
    return answer;
  };

  return {
    id: () => caseId,
    act,
    evidence: async (person, { bytes, describe }) => {
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      const declared = await act(person, "declareEvidence", {
        body: { ...describe, sha256, size: bytes.length },
      });
      await upload(declared, bytes);
      const evidenceId = String(declared.body["evidence"]);
      await act(person, "sealEvidence", { body: {}, path: { evidenceId } });
      return evidenceId;
    },
  };
};
