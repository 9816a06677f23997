import type { Kind } from "./kind.ts";

/** Every kind of matter that a function works on, by its name. */
export type Kinds = Readonly<Record<string, Kind>>;

/** The kind of a matter by the name that its items, facts and events bear. Throws where there is none. */
export const kindNamed = (kinds: Kinds, name: string): Kind => {
  const kind = kinds[name];
  if (!kind) throw new Error(`there is no kind ${name}`);
  return kind;
};
