import { globSync } from "node:fs";
import { dirname } from "node:path";

/** The project's own folder, wherever it is run from. */
export const PROJECT = dirname(import.meta.dirname);

/** What files of a room are entries: each of them one function. */
const ENTRY_FILES = "functions/*/{api,read-api,write-api,relay,tasks,reconcile,sweep,refresh,on-*}.ts";

/** The name of a function is its path: `cases/read-api`, `workflow/on-case-changed`. */
export const entryNames = (): readonly string[] =>
  globSync(ENTRY_FILES, { cwd: PROJECT })
    .map((file) => file.slice("functions/".length, -".ts".length))
    .sort();
