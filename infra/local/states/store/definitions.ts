import { createHash } from "node:crypto";
import { readDefinition } from "../language/read-definition.ts";
import type { Definition } from "../language/states.ts";
import type { Sql } from "./sql.ts";

/** Keeps a definition for the executions that start with it: they go on with it when the product has a newer one. */
export const keepDefinition = (sql: Sql, text: string): string => {
  const hash = createHash("sha256").update(text).digest("hex");
  sql.run("INSERT INTO definition (hash, text) VALUES (:hash, :text) ON CONFLICT DO NOTHING", { hash, text });
  return hash;
};

export type Definitions = (hash: string) => Definition;

export const readDefinitions = (sql: Sql): Definitions => {
  const known = new Map<string, Definition>();
  return (hash) => {
    const found = known.get(hash);
    if (found) return found;
    const row = sql.one<{ text: string }>("SELECT text FROM definition WHERE hash = :hash", { hash });
    if (!row) throw new Error(`The definition ${hash} is gone.`);
    const definition = readDefinition(row.text);
    known.set(hash, definition);
    return definition;
  };
};
