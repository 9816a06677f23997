import { type Answer, xmlAnswer } from "./answer.ts";
import type { Call, Store } from "./call.ts";
import { versionsOf } from "./version-lists.ts";
import type { Version } from "./versions.ts";
import { branch, leaf, result } from "./xml.ts";

const entry = ({ key, version, latest, modified, stored }: Version): string => {
  const told = [
    leaf("Key", key),
    leaf("VersionId", version),
    leaf("IsLatest", latest),
    leaf("LastModified", new Date(modified).toISOString()),
  ];
  return stored
    ? branch("Version", [...told, leaf("ETag", stored.etag), leaf("Size", stored.size)])
    : branch("DeleteMarker", told);
};

/** Always the whole list: the answer is never truncated. */
export const listVersions = (store: Store, { request, bucket }: Call): Answer => {
  const prefix = request.query.get("prefix") ?? "";
  return xmlAnswer(
    200,
    result("ListVersionsResult", [
      leaf("Name", bucket.name),
      leaf("Prefix", prefix),
      leaf("IsTruncated", false),
      ...Array.from(versionsOf(store.db, bucket, prefix), entry),
    ]),
  );
};
