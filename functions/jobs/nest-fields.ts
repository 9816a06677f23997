type Tree = { [step: string]: unknown };

const isPlace = (step: string): boolean => /^\d+$/.test(step);

const put = (tree: Tree, [step = "", ...rest]: readonly string[], value: unknown): void => {
  if (rest.length === 0) tree[step] = value;
  else {
    tree[step] ??= {};
    put(tree[step] as Tree, rest, value);
  }
};

/** Steps of digits are places of a list; places that are left out close up. */
const withLists = (value: unknown): unknown => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value);
  if (entries.every(([step]) => isPlace(step)))
    return entries
      .toSorted(([one], [other]) => Number(one) - Number(other))
      .map(([, part]) => withLists(part));
  return Object.fromEntries(entries.map(([step, part]) => [step, withLists(part)]));
};

/** Makes an object of fields: `[["certificate.number", "1"]]` is `{ certificate: { number: "1" } }`. */
export const nestFields = (fields: readonly (readonly [field: string, value: unknown])[]): object => {
  const tree: Tree = {};
  for (const [field, value] of fields) put(tree, field.split("."), value);
  return fields.length === 0 ? {} : (withLists(tree) as object);
};
