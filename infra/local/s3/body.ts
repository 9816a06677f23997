import type { Credentials } from "./authenticate.ts";
import { type Trailers, unchunked } from "./aws-chunked.ts";
import { ChunkSeals } from "./chunk-seals.ts";
import { S3Error } from "./errors.ts";
import type { Proof } from "./proof.ts";
import type { S3Request } from "./request.ts";

/** A body without its framing. */
export type Body = {
  bytes: () => AsyncIterable<Buffer>;
  length: number;
  /** The SHA-256 that the signature promises, in hexadecimal. */
  sha256: string | undefined;
  trailers: Trailers;
};

const LARGEST = 5 * 1024 ** 3;

const readLength = (request: S3Request, header: string): number => {
  const length = request.header(header);
  if (length === undefined || !/^\d{1,15}$/.test(length))
    throw new S3Error("MissingContentLength", `You must provide the ${header} HTTP header.`);
  if (Number(length) > LARGEST)
    throw new S3Error("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size");
  return Number(length);
};

const chunkedBody = (request: S3Request, seals: ChunkSeals | undefined): Body => {
  const trailers: Trailers = new Map();
  return {
    bytes: () => unchunked(request.body(), { trailers, seals }),
    length: readLength(request, "x-amz-decoded-content-length"),
    sha256: undefined,
    trailers,
  };
};

/** The body as `x-amz-content-sha256` says that it is sent. */
export const readBody = (request: S3Request, proof: Proof, credentials: Credentials): Body => {
  const { payload } = proof;
  if (payload === "STREAMING-UNSIGNED-PAYLOAD-TRAILER") return chunkedBody(request, undefined);
  if (payload === "STREAMING-AWS4-HMAC-SHA256-PAYLOAD")
    return chunkedBody(request, new ChunkSeals(proof, credentials));
  if (payload.startsWith("STREAMING-"))
    throw new S3Error("NotImplemented", `A body sent as ${payload} is not served here`);
  if (payload !== "UNSIGNED-PAYLOAD" && !/^[0-9a-f]{64}$/.test(payload))
    throw new S3Error(
      "InvalidArgument",
      "x-amz-content-sha256 must be a SHA-256, or say how the body is sent",
    );
  return {
    bytes: request.body,
    length: readLength(request, "content-length"),
    sha256: payload === "UNSIGNED-PAYLOAD" ? undefined : payload,
    trailers: new Map(),
  };
};
