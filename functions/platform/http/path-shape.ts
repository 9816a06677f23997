import * as z from "zod";

const partOf = (name: string) => (name === "round" ? z.string().regex(/^\d{1,9}$/) : z.uuid());

/** The variable parts of a path, each by its name: what is of another shape names nothing that could be there. */
export const pathShape = (path: string) => {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  return z.object(Object.fromEntries(names.map((name) => [name, partOf(name)])));
};
