import { appendFileSync } from "node:fs";
import { env } from "node:process";

/** Writes down each event that it is called with, a line for each. */
export const handler = async (event: unknown): Promise<void> =>
  appendFileSync(String(env["COLLECT"]), `${JSON.stringify(event)}\n`);
