import type { IncomingMessage, ServerResponse } from "node:http";
import { S3Error } from "./errors.ts";

export type S3Request = {
  method: string;
  /** Decoded, with bucket and key: `/bucket/a key`. */
  path: string;
  bucket: string;
  key: string;
  query: URLSearchParams;
  headerNames: readonly string[];
  /** A header that was sent several times is one list. */
  header: (name: string) => string | undefined;
  /** The bytes as they come over the wire. To be asked for once. */
  body: () => AsyncIterable<Buffer>;
};

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new S3Error("InvalidURI", "Couldn't parse the specified URI.");
  }
};

/** A sender who waits before a large body is asked for it only when it is read, and so never sends what is refused anyway. */
const bodyOf = (incoming: IncomingMessage, outgoing: ServerResponse) => (): AsyncIterable<Buffer> => {
  if (incoming.headers.expect !== undefined) outgoing.writeContinue();
  // The refusal of a body goes back on the same connection: leaving the loop must not destroy it.
  return { [Symbol.asyncIterator]: () => incoming.iterator({ destroyOnReturn: false }) };
};

export const readRequest = (incoming: IncomingMessage, outgoing: ServerResponse): S3Request => {
  const [, rawPath = "/", query = ""] = /^([^?]*)\??(.*)$/s.exec(incoming.url ?? "/") ?? [];
  const path = decoded(rawPath);
  const [, bucket = "", key = ""] = /^\/([^/]*)\/?(.*)$/s.exec(path) ?? [];
  return {
    method: incoming.method ?? "",
    path,
    bucket,
    key,
    query: new URLSearchParams(query),
    headerNames: Object.keys(incoming.headersDistinct),
    header: (name) => incoming.headersDistinct[name]?.join(","),
    body: bodyOf(incoming, outgoing),
  };
};
