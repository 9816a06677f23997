const HASH = /\b[0-9a-f]{64}\b/g;
const UUID = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g;
const PUBLIC_ID = /(?:\/c\/\d{4}\/|"publicId": ?")([0-9a-z]{12})/g;

/** What a chain holds before its first fact: no hash of anything. */
const NO_HASH = "0".repeat(64);

export type NameRandom = (text: string) => string;

/**
 * Names what is another one in each run, by the order in which it first appears: `<id 1>`, `<page 1>` for the address of
 * a decision, `<hash 1>`. A hash that is given says the same in each run, and stays.
 */
export const randomNames = (given: ReadonlySet<string>): NameRandom => {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  const nameOf = (kind: string, value: string): string => {
    const known = names.get(value);
    if (known) return known;
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    const name = `<${kind} ${number}>`;
    names.set(value, name);
    return name;
  };
  const pages = new Set<string>();
  return (text) => {
    for (const [, id = ""] of text.matchAll(PUBLIC_ID)) pages.add(id);
    let named = text
      .replace(UUID, (id) => nameOf("id", id))
      .replace(HASH, (hash) => (given.has(hash) || hash === NO_HASH ? hash : nameOf("hash", hash)));
    for (const page of pages) named = named.replaceAll(page, () => nameOf("page", page));
    return named;
  };
};
