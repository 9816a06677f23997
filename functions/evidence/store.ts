import type { S3Client } from "@aws-sdk/client-s3";
import type { Instant } from "../kernel/time.ts";
import { type SignedRequest, type StoredObject, signedObjects } from "../platform/signed-objects.ts";
import { type Evidence, evidenceObject } from "./model.ts";

/** The port to the evidence bucket. */
export type EvidenceObjects = {
  /** Undefined where nothing was uploaded. Throws `Unavailable` when the store is down. */
  describe: (evidence: Pick<Evidence, "case" | "id">) => Promise<StoredObject | undefined>;
  /** Signed so that the store itself refuses other bytes, another size, or a second upload. */
  upload: (evidence: Evidence, now: Instant) => Promise<SignedRequest>;
  download: (evidence: Evidence, now: Instant) => Promise<SignedRequest>;
};

/** The evidence bucket on S3. The client must be one that adds no checksums of its own to a signed request. */
export const evidenceBucket = (client: S3Client, bucket: string): EvidenceObjects => {
  const objects = signedObjects(client, bucket);
  const keyOf = ({ case: caseId, id }: Pick<Evidence, "case" | "id">) => evidenceObject(caseId, id);
  return {
    describe: (evidence) => objects.describe(keyOf(evidence)),
    upload: (evidence, now) => objects.upload({ ...evidence, key: keyOf(evidence) }, now),
    download: (evidence, now) => {
      const { mediaType, objectVersion: version } = evidence;
      return objects.download({ key: keyOf(evidence), mediaType, version }, now);
    },
  };
};
