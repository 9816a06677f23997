import type { Answer } from "./answer.ts";
import type { Span } from "./blobs.ts";
import type { Call, Store } from "./call.ts";
import { checksumHeaders } from "./checksums.ts";
import { isUnchanged } from "./conditions.ts";
import { S3Error } from "./errors.ts";
import { overriddenHeaders } from "./object-headers.ts";
import { readRange } from "./range.ts";
import type { S3Request } from "./request.ts";
import { findVersion, type Stored, type Version } from "./versions.ts";

const found = (store: Store, { request, bucket }: Call): Version => {
  const wanted = request.query.get("versionId") ?? undefined;
  const version = findVersion(store.db, { bucket, key: request.key }, wanted);
  if (version) return version;
  if (wanted === undefined) throw new S3Error("NoSuchKey", "The specified key does not exist.");
  throw new S3Error("NoSuchVersion", "The specified version does not exist.");
};

/** A checksum is that of the whole, so a part of it comes without. */
const checksum = (request: S3Request, stored: Stored): Record<string, string> =>
  (request.header("x-amz-checksum-mode") ?? request.query.get("x-amz-checksum-mode")) === "ENABLED"
    ? checksumHeaders(stored.checksum)
    : {};

const contentHeaders = (
  request: S3Request,
  stored: Stored,
  span: Span | undefined,
): Record<string, string> =>
  span
    ? {
        "content-length": String(span.last - span.first + 1),
        "content-range": `bytes ${span.first}-${span.last}/${stored.size}`,
      }
    : { "content-length": String(stored.size), ...checksum(request, stored) };

const rangeHeader = (request: S3Request, { etag }: Stored): string | undefined =>
  (request.header("if-range") ?? etag) === etag ? request.header("range") : undefined;

/** GetObject, and HeadObject, which is the same without the bytes. */
export const getObject = (store: Store, call: Call): Answer => {
  const { request, bucket } = call;
  const { stored, version, modified } = found(store, call);
  const headers = {
    ...stored.headers,
    ...overriddenHeaders(request),
    etag: stored.etag,
    "last-modified": new Date(modified).toUTCString(),
    "accept-ranges": "bytes",
    ...(bucket.versioned && { "x-amz-version-id": version }),
  };
  if (isUnchanged(request, stored)) return { status: 304, headers };
  const span = readRange(rangeHeader(request, stored), stored.size);
  const answer = {
    status: span ? 206 : 200,
    headers: { ...headers, ...contentHeaders(request, stored, span) },
  };
  if (request.method === "HEAD") return answer;
  return { ...answer, body: store.blobs.read(stored.blob, span ?? { first: 0, last: stored.size - 1 }) };
};
