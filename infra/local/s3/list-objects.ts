import { type Answer, xmlAnswer } from "./answer.ts";
import type { Call, Store } from "./call.ts";
import { S3Error } from "./errors.ts";
import { objectsOf } from "./version-lists.ts";
import type { Version } from "./versions.ts";
import { branch, leaf, result } from "./xml.ts";

const LONGEST_PAGE = 1000;

const readMax = (text: string): number => {
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw new S3Error("InvalidArgument", "Argument max-keys must be an integer between 1 and 2147483647");
  return Math.min(Number(text), LONGEST_PAGE);
};

/** A page ends with a key, and the token of the next one names it. */
const asToken = (after: string): string => Buffer.from(after, "utf8").toString("base64url");

const readToken = (token: string): string => {
  const after = Buffer.from(token, "base64url").toString("utf8");
  if (token === "" || asToken(after) !== token)
    throw new S3Error("InvalidArgument", "The continuation token provided is incorrect");
  return after;
};

const contents = ({ key, modified, stored: { etag, size, checksum } }: Version): string =>
  branch("Contents", [
    leaf("Key", key),
    leaf("LastModified", new Date(modified).toISOString()),
    leaf("ETag", etag),
    ...(checksum
      ? [leaf("ChecksumAlgorithm", checksum.name.toUpperCase()), leaf("ChecksumType", "FULL_OBJECT")]
      : []),
    leaf("Size", size),
    leaf("StorageClass", "STANDARD"),
  ]);

/** The objects of a bucket by their keys, page by page. */
export const listObjects = (store: Store, { request: { query }, bucket }: Call): Answer => {
  const token = query.get("continuation-token");
  const max = readMax(query.get("max-keys") ?? String(LONGEST_PAGE));
  const found = objectsOf(store.db, bucket, {
    after: token === null ? "" : readToken(token),
    most: max + 1,
  });
  const page = found.slice(0, max);
  const next = found.length > max ? page.at(-1)?.key : undefined;
  return xmlAnswer(
    200,
    result("ListBucketResult", [
      leaf("Name", bucket.name),
      leaf("Prefix", ""),
      leaf("KeyCount", page.length),
      leaf("MaxKeys", max),
      leaf("IsTruncated", next !== undefined),
      ...(token === null ? [] : [leaf("ContinuationToken", token)]),
      ...(next === undefined ? [] : [leaf("NextContinuationToken", asToken(next))]),
      ...page.map(contents),
    ]),
  );
};
