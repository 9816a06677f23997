import { join } from "node:path";
import { PROJECT } from "../../entries.ts";

/** What is made once from the sources, for every host of this checkout. */
export const CACHE = join(PROJECT, "node_modules", ".cache", "fazhiyun");

/** Where Node keeps the code that it has compiled, of the host and of the functions. */
export const COMPILE_CACHE = join(CACHE, "compiled");
