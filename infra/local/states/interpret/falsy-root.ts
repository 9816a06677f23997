const fillRoots = (template: unknown, root: unknown): unknown => {
  if (typeof template !== "object" || template === null) return template;
  if (Array.isArray(template)) return template.map((item) => fillRoots(item, root));
  return Object.fromEntries(
    Object.entries(template).map(([key, value]) =>
      key.endsWith(".$") && value === "$" ? [key.slice(0, -2), root] : [key, fillRoots(value, root)],
    ),
  );
};

/** The library finds nothing at `$` when the whole of the data is false, 0, "" or null. Here it is put in by hand. */
export const withFalsyRoot = (template: unknown, root: unknown): unknown =>
  root ? template : fillRoots(template, root);
