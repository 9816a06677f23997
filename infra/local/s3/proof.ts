import { S3Error } from "./errors.ts";
import type { S3Request } from "./request.ts";
import { ALGORITHM } from "./signature.ts";

/** What a request shows to prove who sent it; believed only once its signature is verified. */
export type Proof = {
  accessKeyId: string;
  /** `date/region/s3/aws4_request` */
  scope: string;
  timestamp: string;
  /** Seconds; only a presigned address runs out. */
  expires: number | undefined;
  signedHeaders: readonly string[];
  signature: string;
  /** The SHA-256 of the body, or the word that says how it is sent. */
  payload: string;
};

type Claimed = Omit<Proof, "accessKeyId" | "scope"> & { credential: string };
type Malformed = "AuthorizationHeaderMalformed" | "AuthorizationQueryParametersError";

const read = ({ credential, ...claimed }: Claimed, malformed: Malformed): Proof => {
  const [, accessKeyId = "", scope = "", day] =
    /^(.+?)\/((\d{8})\/[^/]+\/s3\/aws4_request)$/.exec(credential) ?? [];
  if (!day) throw new S3Error(malformed, "The credential is malformed.");
  if (!/^\d{8}T\d{6}Z$/.test(claimed.timestamp) || !claimed.timestamp.startsWith(day))
    throw new S3Error(malformed, "The date of the credential is not that of the request.");
  if (!claimed.signedHeaders.includes("host"))
    throw new S3Error(malformed, "The host header must be signed.");
  return { ...claimed, accessKeyId, scope };
};

const HEADER = /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;

const fromHeader = (request: S3Request, authorization: string): Proof => {
  const malformed = "AuthorizationHeaderMalformed";
  const [, credential, signedHeaders = "", signature = ""] = HEADER.exec(authorization) ?? [];
  if (!credential) throw new S3Error(malformed, "The authorization header is malformed.");
  const payload = request.header("x-amz-content-sha256");
  if (!payload) throw new S3Error("InvalidRequest", "Missing required header: x-amz-content-sha256");
  const timestamp = request.header("x-amz-date") ?? "";
  const claimed = { timestamp, expires: undefined, signature, payload };
  return read({ ...claimed, credential, signedHeaders: signedHeaders.split(";") }, malformed);
};

const WEEK = 604_800;

const fromQuery = ({ query, header }: S3Request): Proof => {
  const malformed = "AuthorizationQueryParametersError";
  const parameter = (name: string): string => query.get(`X-Amz-${name}`) ?? "";
  const expires = Number(parameter("Expires"));
  if (parameter("Algorithm") !== ALGORITHM)
    throw new S3Error(malformed, `X-Amz-Algorithm only supports ${ALGORITHM}`);
  if (!/^\d+$/.test(parameter("Expires")) || expires > WEEK)
    throw new S3Error(malformed, "X-Amz-Expires must be a number of seconds, at most a week");
  const claimed = {
    credential: parameter("Credential"),
    timestamp: parameter("Date"),
    expires,
    signedHeaders: parameter("SignedHeaders").split(";"),
    signature: parameter("Signature"),
    payload: parameter("Content-Sha256") || (header("x-amz-content-sha256") ?? "UNSIGNED-PAYLOAD"),
  };
  return read(claimed, malformed);
};

export const readProof = (request: S3Request): Proof => {
  const authorization = request.header("authorization");
  const presigned = request.query.has("X-Amz-Signature");
  if (authorization !== undefined && presigned)
    throw new S3Error("InvalidArgument", "Only one auth mechanism allowed");
  if (presigned) return fromQuery(request);
  if (authorization !== undefined) return fromHeader(request, authorization);
  throw new S3Error("AccessDenied", "Access Denied");
};
