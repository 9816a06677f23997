import { S3Error } from "./errors.ts";
import { type Proof, readProof } from "./proof.ts";
import type { S3Request } from "./request.ts";
import { ALGORITHM, canonicalRequest, sameSignature, sha256, sign, signingKey } from "./signature.ts";

export type Credentials = { accessKeyId: string; secretAccessKey: string };

const SKEW = 15 * 60_000;

const epochMilliseconds = (timestamp: string): number =>
  Date.parse(timestamp.replace(/^(....)(..)(..T..)(..)(..Z)$/, "$1-$2-$3:$4:$5"));

const refuseUntimely = ({ timestamp, expires }: Proof, now: number): void => {
  const signedAt = epochMilliseconds(timestamp);
  if (Number.isNaN(signedAt)) throw new S3Error("AccessDenied", "The date of the request is no date");
  if (expires === undefined && Math.abs(now - signedAt) > SKEW)
    throw new S3Error(
      "RequestTimeTooSkewed",
      "The difference between the request time and the current time is too large.",
    );
  if (expires === undefined) return;
  if (signedAt - now > SKEW) throw new S3Error("AccessDenied", "Request is not yet valid");
  if (now > signedAt + expires * 1000) throw new S3Error("AccessDenied", "Request has expired");
};

/** What changes the meaning of a request must be signed, or whoever carries it could change it. */
const refuseUnsignedHeaders = (request: S3Request, signedHeaders: readonly string[]): void => {
  const unsigned = request.headerNames.filter(
    (name) => name.startsWith("x-amz-") && !signedHeaders.includes(name),
  );
  if (unsigned.length > 0)
    throw new S3Error(
      "AccessDenied",
      `There were headers present in the request which were not signed: ${unsigned.join(", ")}`,
    );
};

/** Throws unless the request was signed with the one key there is, in time, as it was sent. */
export const authenticate = (request: S3Request, credentials: Credentials, now: number): Proof => {
  const proof = readProof(request);
  if (proof.accessKeyId !== credentials.accessKeyId)
    throw new S3Error(
      "InvalidAccessKeyId",
      "The AWS Access Key Id you provided does not exist in our records.",
    );
  refuseUntimely(proof, now);
  const expected = sign(signingKey(credentials.secretAccessKey, proof.scope), [
    ALGORITHM,
    proof.timestamp,
    proof.scope,
    sha256(canonicalRequest(request, proof.signedHeaders, proof.payload)),
  ]);
  if (!sameSignature(expected, proof.signature))
    throw new S3Error(
      "SignatureDoesNotMatch",
      "The request signature we calculated does not match the signature you provided.",
    );
  refuseUnsignedHeaders(request, proof.signedHeaders);
  return proof;
};
