import { enableCompileCache } from "node:module";
import { COMPILE_CACHE } from "./assembly/cache.ts";

// Before anything of size is loaded: types are stripped and code is compiled once, not at every start.
enableCompileCache(COMPILE_CACHE);
await import("./start.ts");
