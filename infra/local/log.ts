import { appendFileSync } from "node:fs";
import { join } from "node:path";

export type Log = (line: string) => void;

/** The host's own log, beside those of the functions. */
export const hostLog =
  (logs: string): Log =>
  (line) =>
    appendFileSync(join(logs, "host.log"), `${new Date().toISOString()} ${line}\n`);
