/** Where a body holds a digest of what the caller has: the same in each run. */
const FIELDS: ReadonlySet<string> = new Set(["sha256", "objectsDigest", "inspectorsDigest"]);

/** The digests that a body gives of something outside the platform. */
export const givenHashes = (body: unknown): readonly string[] =>
  Object.entries(body ?? {}).flatMap(([field, value]) =>
    FIELDS.has(field) && typeof value === "string" ? [value] : [],
  );
