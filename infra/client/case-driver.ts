import type { Answered, OperationId } from "./call.ts";
import type { Session } from "./session.ts";
import { digestBytes } from "./upload.ts";

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
      const declared = await act(person, "declareEvidence", {
        body: { ...describe, sha256: digestBytes(bytes), size: bytes.length },
      });
      await session.upload(declared, bytes);
      const evidenceId = String(declared.body["evidence"]);
      await act(person, "sealEvidence", { body: {}, path: { evidenceId } });
      return evidenceId;
    },
  };
};
