import { S3Error } from "./errors.ts";
import type { Proof } from "./proof.ts";
import type { S3Request } from "./request.ts";

/** The bytes that a request brings, and what it says of them. */
export type Body = {
  bytes: () => AsyncIterable<Buffer>;
  length: number;
  /** The SHA-256 that the signature promises, in hexadecimal. */
  sha256: string | undefined;
};

const LARGEST = 5 * 1024 ** 3;

const readLength = (request: S3Request): number => {
  const length = request.header("content-length");
  if (length === undefined || !/^\d{1,15}$/.test(length))
    throw new S3Error("MissingContentLength", "You must provide the Content-Length HTTP header.");
  if (Number(length) > LARGEST)
    throw new S3Error("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size");
  return Number(length);
};

/** The body as `x-amz-content-sha256` says that it is sent: as it is, signed or not, and never in signed chunks. */
export const readBody = (request: S3Request, { payload }: Proof): Body => {
  if (payload.startsWith("STREAMING-"))
    throw new S3Error("NotImplemented", `A body sent as ${payload} is not served here`);
  if (payload !== "UNSIGNED-PAYLOAD" && !/^[0-9a-f]{64}$/.test(payload))
    throw new S3Error(
      "InvalidArgument",
      "x-amz-content-sha256 must be a SHA-256, or say how the body is sent",
    );
  const sha256 = payload === "UNSIGNED-PAYLOAD" ? undefined : payload;
  return { bytes: request.body, length: readLength(request), sha256 };
};
