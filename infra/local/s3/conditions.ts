import { S3Error } from "./errors.ts";
import type { S3Request } from "./request.ts";
import type { Stored, Version } from "./versions.ts";

/** Whether a list of entity tags, as in `If-Match`, names this one. */
const names = (list: string, etag: string): boolean =>
  list
    .split(",")
    .map((tag) => tag.trim().replace(/^W\//, "").replaceAll('"', ""))
    .some((tag) => tag === "*" || `"${tag}"` === etag);

const failed = (condition: string): S3Error =>
  new S3Error(
    "PreconditionFailed",
    `At least one of the pre-conditions you specified did not hold: ${condition}`,
  );

/** What a write demands of the object that is there. Its result throws where that is not so. */
export const readWriteCondition = (request: S3Request): ((current: Version | undefined) => void) => {
  const match = request.header("if-match");
  const noneMatch = request.header("if-none-match");
  if (noneMatch !== undefined && noneMatch !== "*")
    throw new S3Error("NotImplemented", "PutObject with an If-None-Match other than * is not served here");
  return (current) => {
    if (noneMatch !== undefined && current) throw failed("If-None-Match");
    if (match === undefined) return;
    if (!current) throw new S3Error("NoSuchKey", "The specified key does not exist.");
    if (!names(match, current.stored.etag)) throw failed("If-Match");
  };
};

/** Whether the reader has these bytes already. Throws where he wants others. */
export const isUnchanged = (request: S3Request, { etag }: Stored): boolean => {
  const match = request.header("if-match");
  if (match !== undefined && !names(match, etag)) throw failed("If-Match");
  return names(request.header("if-none-match") ?? "", etag);
};
