import { join } from "node:path";
import { fazhiyun } from "./app.ts";
import { bundleEntries } from "./bundle.ts";
import { PROJECT } from "./entries.ts";

const bundles = join(PROJECT, "node_modules", ".cache", "fazhiyun", "bundles");
await bundleEntries(bundles);
fazhiyun(bundles).synth();
