import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { S3Request } from "./request.ts";

// Signature Version 4, as S3 uses it: https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-authenticating-requests.html

export const ALGORITHM = "AWS4-HMAC-SHA256";

export const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

const hmac = (key: string | Buffer, text: string): Buffer =>
  createHmac("sha256", key).update(text, "utf8").digest();

/** Unlike `encodeURIComponent` it leaves only letters, digits and `-._~` as they are. */
const uriEncode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const canonicalQuery = (query: URLSearchParams): string =>
  [...query]
    .filter(([name]) => name !== "X-Amz-Signature")
    .map(([name, value]): [string, string] => [uriEncode(name), uriEncode(value)])
    .sort(([a, one], [b, other]) => (a === b ? (one < other ? -1 : 1) : a < b ? -1 : 1))
    .map((pair) => pair.join("="))
    .join("&");

const canonicalHeader = (request: S3Request, name: string): string =>
  `${name}:${(request.header(name) ?? "").trim().replace(/[ \t]+/g, " ")}\n`;

export const canonicalRequest = (
  request: S3Request,
  signedHeaders: readonly string[],
  payload: string,
): string =>
  [
    request.method,
    request.path.split("/").map(uriEncode).join("/"),
    canonicalQuery(request.query),
    signedHeaders.map((name) => canonicalHeader(request, name)).join(""),
    signedHeaders.join(";"),
    payload,
  ].join("\n");

/** `scope` is `date/region/s3/aws4_request`. */
export const signingKey = (secret: string, scope: string): Buffer =>
  scope.split("/").reduce<Buffer | string>((key, part) => hmac(key, part), `AWS4${secret}`) as Buffer;

export const sign = (key: Buffer, lines: readonly string[]): string =>
  hmac(key, lines.join("\n")).toString("hex");

export const sameSignature = (one: string, other: string): boolean =>
  timingSafeEqual(createHash("sha256").update(one).digest(), createHash("sha256").update(other).digest());
