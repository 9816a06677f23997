import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env } from "node:process";

/** A new folder in that of the run, which goes with it: `openRunFolder`. */
export const temporaryFolder = (prefix: string): string =>
  mkdtempSync(join(env["RUN_FOLDER"] ?? tmpdir(), prefix));
