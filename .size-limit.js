import { join } from "node:path";
import { bundleEntries } from "./infra/bundle.ts";
import { entryNames, PROJECT } from "./infra/entries.ts";

/** A function is a door, not a warehouse: what it carries is read at every cold start. */
const MOST = "512 kB";

const bundles = join(PROJECT, "node_modules", ".cache", "fazhiyun", "sizes");
await bundleEntries(bundles);

export default entryNames().map((name) => ({
  name,
  path: join(bundles, name, "index.mjs"),
  limit: MOST,
  brotli: false,
}));
