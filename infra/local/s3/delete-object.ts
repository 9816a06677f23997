import type { Answer } from "./answer.ts";
import type { Call, Store } from "./call.ts";
import { addVersion, removeVersion } from "./version-writes.ts";
import type { Place } from "./versions.ts";

const marker = (version: string): Record<string, string> => ({
  "x-amz-delete-marker": "true",
  "x-amz-version-id": version,
});

/** The object is hidden by a delete marker, and every version of it stays. */
const hide = (store: Store, place: Place): Answer => {
  const entry = { stored: undefined, modified: store.now(), allow: () => undefined };
  const { version } = addVersion(store.db, place, entry);
  return { status: 204, headers: marker(version) };
};

const remove = async (store: Store, place: Place, version: string): Promise<Answer> => {
  const removed = removeVersion(store.db, place, version);
  await store.blobs.discard(removed?.stored?.blob);
  if (removed && !removed.stored) return { status: 204, headers: marker(version) };
  return { status: 204, headers: place.bucket.versioned ? { "x-amz-version-id": version } : {} };
};

export const deleteObject = (store: Store, { request, bucket }: Call): Answer | Promise<Answer> => {
  const place = { bucket, key: request.key };
  const version = request.query.get("versionId") ?? (bucket.versioned ? undefined : "null");
  return version === undefined ? hide(store, place) : remove(store, place, version);
};
