import { type Evidence, evidenceObject } from "../../../functions/evidence/model.ts";
import type { EvidenceObjects } from "../../../functions/evidence/store.ts";
import { sha256Hex } from "../../../functions/kernel/digest.ts";
import type { StoredObject } from "../../../functions/platform/signed-objects.ts";

type Where = Pick<Evidence, "case" | "id">;

/** The evidence bucket in memory: what is put there is described as the object store would. */
export const memoryEvidenceObjects = (): EvidenceObjects & {
  upload: EvidenceObjects["upload"];
  put: (where: Where, text: string) => void;
  place: (where: Where, stored: StoredObject) => void;
} => {
  const stored = new Map<string, StoredObject>();
  const place = ({ case: caseId, id }: Where, object: StoredObject): void => {
    stored.set(evidenceObject(caseId, id), object);
  };
  return {
    describe: async ({ case: caseId, id }) => stored.get(evidenceObject(caseId, id)),
    upload: async ({ case: caseId, id }, now) => ({
      method: "PUT",
      url: `https://objects.example/${evidenceObject(caseId, id)}`,
      headers: {},
      expiresAt: now,
    }),
    download: async ({ case: caseId, id, objectVersion }, now) => ({
      method: "GET",
      url: `https://objects.example/${evidenceObject(caseId, id)}?version=${objectVersion}`,
      headers: {},
      expiresAt: now,
    }),
    place,
    put: (where, text) =>
      place(where, { version: "v1", size: Buffer.byteLength(text), sha256: sha256Hex(text) }),
  };
};
