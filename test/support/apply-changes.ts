type Json = unknown;
type Branch = Record<string, Json>;

const stepsOf = (pointer: string): readonly string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

const isBranch = (value: Json): value is Branch => typeof value === "object" && value !== null;

const held = (value: Json, step: string): Json =>
  isBranch(value) && Object.hasOwn(value, step) ? value[step] : undefined;

/** What a JSON Pointer (RFC 6901) names; undefined where there is nothing. */
export const atPointer = (value: Json, pointer: string): Json =>
  stepsOf(pointer).reduce<Json>((inner, step) => held(inner, step), value);

const put = (branch: Branch, step: string, value: Json): void => {
  if (value !== undefined) Object.defineProperty(branch, step, { value, ...PLAIN });
  else if (Array.isArray(branch)) branch.length = Math.min(branch.length, Number(step));
  else delete branch[step];
};
const PLAIN = { enumerable: true, configurable: true, writable: true };

/** The first text with everything that is named taken from the second. */
export const withChanges = (before: Json, after: Json, pointers: readonly string[]): Json => {
  let result = structuredClone(before);
  for (const pointer of pointers) {
    const place = stepsOf(pointer);
    const last = place.at(-1);
    const value = structuredClone(atPointer(after, pointer));
    if (last === undefined) result = value;
    else put(atPointer(result, pointer.slice(0, pointer.lastIndexOf("/"))) as Branch, last, value);
  }
  return result;
};
