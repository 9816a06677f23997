const WIDTH = 110;

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, inner]) => [name, sorted(inner)]));
};

const spaced = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(spaced).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, inner]) => `${name}: ${spaced(inner)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
};

const printed = (value: unknown, indent: string): string => {
  const line = spaced(value);
  if (typeof value !== "object" || value === null || indent.length + line.length <= WIDTH) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return `[\n${value.map((item) => `${inner}${printed(item, inner)}`).join("\n")}\n${indent}]`;
  const lines = Object.entries(value).map(([name, item]) => `${inner}${name}: ${printed(item, inner)}`);
  return `{\n${lines.join("\n")}\n${indent}}`;
};

/** JSON for reading: members in the order of their names, on one line what fits on it. */
export const printJson = (value: unknown, indent = ""): string => printed(sorted(value), indent);
