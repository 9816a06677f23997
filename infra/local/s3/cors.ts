import type { Answer } from "./answer.ts";
import { S3Error } from "./errors.ts";
import type { S3Request } from "./request.ts";

const LOCAL = /^http:\/\/(127\.0\.0\.1|localhost)(:\d{1,5})?$/;
const EXPOSED = "ETag, x-amz-version-id, x-amz-checksum-sha256";

/** Pages of this machine may read the answers, those of no other. */
export const corsHeaders = (origin: string | undefined): Record<string, string> =>
  origin !== undefined && LOCAL.test(origin)
    ? {
        "access-control-allow-origin": origin,
        "access-control-expose-headers": EXPOSED,
        vary: "Origin",
      }
    : {};

/** Answered without a signature: a browser asks before it sends one. */
export const preflight = (request: S3Request): Answer => {
  const origin = request.header("origin");
  if (!origin || !LOCAL.test(origin))
    throw new S3Error("AccessForbidden", "CORSResponse: This CORS request is not allowed.");
  const wanted = request.header("access-control-request-headers");
  return {
    status: 200,
    headers: {
      "access-control-allow-methods": "GET, HEAD, PUT",
      ...(wanted !== undefined && { "access-control-allow-headers": wanted }),
      "access-control-max-age": "3000",
    },
  };
};
