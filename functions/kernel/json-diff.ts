type Json = unknown;

const isRecord = (value: Json): value is Record<string, Json> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One step of a JSON Pointer (RFC 6901). */
export const pointerStep = (name: string | number): string =>
  String(name).replaceAll("~", "~0").replaceAll("/", "~1");

const keysOf = (value: Json): readonly string[] =>
  Array.isArray(value) ? value.map((_, index) => String(index)) : isRecord(value) ? Object.keys(value) : [];

/** What it holds itself: `__proto__` may be the name of a field, and every object would seem to have one. */
const at = (value: Json, key: string): Json => {
  if (Array.isArray(value)) return value[Number(key)];
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
};

/** Two lists or two objects are compared by what they hold; anything else as a whole. */
const branchAlike = (before: Json, after: Json): boolean =>
  Array.isArray(before) ? Array.isArray(after) : isRecord(before) && isRecord(after);

/** Where two JSON texts differ, as JSON Pointers to the smallest places that do. */
export const changedPointers = (before: Json, after: Json, pointer = ""): readonly string[] => {
  if (!branchAlike(before, after)) return Object.is(before, after) ? [] : [pointer];
  const keys = new Set([...keysOf(before), ...keysOf(after)]);
  return [...keys].flatMap((key) =>
    changedPointers(at(before, key), at(after, key), `${pointer}/${pointerStep(key)}`),
  );
};
