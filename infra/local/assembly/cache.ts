import { join } from "node:path";
import { PROJECT } from "../../entries.ts";

/** What is made once from the sources, for every host of this checkout. */
export const CACHE = join(PROJECT, "node_modules", ".cache", "fazhiyun");

/** Where Node keeps what it has compiled of the host itself. */
export const COMPILE_CACHE = join(CACHE, "compile");
