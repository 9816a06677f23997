import { type Answer, xmlAnswer } from "./answer.ts";
import type { Call, Store } from "./call.ts";
import { S3Error } from "./errors.ts";
import { listPage } from "./list-page.ts";
import { objectsOf } from "./version-lists.ts";
import type { Version } from "./versions.ts";
import { branch, leaf, result } from "./xml.ts";

const LONGEST_PAGE = 1000;

const readMax = (text: string): number => {
  if (!/^\d{1,9}$/.test(text))
    throw new S3Error("InvalidArgument", "Argument max-keys must be an integer between 0 and 2147483647");
  return Math.min(Number(text), LONGEST_PAGE);
};

const asToken = (after: string): string => Buffer.from(after, "utf8").toString("base64url");

const readToken = (token: string): string => {
  const after = Buffer.from(token, "base64url").toString("utf8");
  if (token === "" || asToken(after) !== token)
    throw new S3Error("InvalidArgument", "The continuation token provided is incorrect");
  return after;
};

type Encode = (text: string) => string;

/** Keys may hold what XML cannot say; a client that expects such keys asks for them encoded, as in a form. */
const formEncoded: Encode = (text) =>
  new URLSearchParams([["", text]]).toString().slice(1).replaceAll("%2F", "/");

const readEncode = (encoding: string | null): Encode => {
  if (encoding === null) return (text) => text;
  if (encoding === "url") return formEncoded;
  throw new S3Error("InvalidArgument", "Invalid Encoding Method specified in Request");
};

const contents = ({ key, modified, stored }: Version, encode: Encode): string =>
  branch("Contents", [
    leaf("Key", encode(key)),
    leaf("LastModified", new Date(modified).toISOString()),
    leaf("ETag", stored?.etag ?? ""),
    leaf("ChecksumAlgorithm", stored?.checksum.name.toUpperCase() ?? ""),
    leaf("ChecksumType", "FULL_OBJECT"),
    leaf("Size", stored?.size ?? 0),
    leaf("StorageClass", "STANDARD"),
  ]);

const optional = (name: string, value: string | null | undefined): string[] =>
  value === null || value === undefined ? [] : [leaf(name, value)];

export const listObjects = (store: Store, { request: { query }, bucket }: Call): Answer => {
  const encode = readEncode(query.get("encoding-type"));
  const [prefix, delimiter] = [query.get("prefix") ?? "", query.get("delimiter") ?? ""];
  const token = query.get("continuation-token");
  const startAfter = query.get("start-after");
  const max = readMax(query.get("max-keys") ?? String(LONGEST_PAGE));
  const after = token === null ? "" : readToken(token);
  const objects = objectsOf(store.db, bucket, { prefix, after: after || (startAfter ?? "") });
  const page = listPage(objects, { prefix, delimiter, after, max });
  return xmlAnswer(
    200,
    result("ListBucketResult", [
      leaf("Name", bucket.name),
      leaf("Prefix", encode(prefix)),
      leaf("KeyCount", page.versions.length + page.groups.length),
      leaf("MaxKeys", max),
      leaf("IsTruncated", page.next !== undefined),
      ...optional("Delimiter", query.has("delimiter") ? encode(delimiter) : null),
      ...optional("EncodingType", query.get("encoding-type")),
      ...optional("ContinuationToken", token),
      ...optional("NextContinuationToken", page.next && asToken(page.next)),
      ...optional("StartAfter", startAfter === null ? null : encode(startAfter)),
      ...page.versions.map((version) => contents(version, encode)),
      ...page.groups.map((group) => branch("CommonPrefixes", [leaf("Prefix", encode(group))])),
    ]),
  );
};
