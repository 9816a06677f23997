import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LOG } from "../../functions/platform/log.ts";

/** What the functions of a host have logged of requests that failed for a reason of our own. */
export const failedRequests = (directory: string): readonly string[] => {
  const logs = join(directory, "logs");
  return readdirSync(logs).flatMap((file) =>
    readFileSync(join(logs, file), "utf8")
      .split("\n")
      .filter((line) => line.includes(LOG.requestFailed.code)),
  );
};
