import { alsoImporting } from "./node-options.ts";

const PRELOAD = new URL("../config/shifted-clock.mjs", import.meta.url).href;

/**
 * The environment in which a process, and all that it starts, take a moment for now and go on from there. `moment`:
 * official time, `2026-12-31T23:50` or `2026-12-31T23:59:50`.
 */
export const beginningAt = (moment: string): { NODE_OPTIONS: string } => {
  const shift = Date.parse(`${moment}+08:00`) - Date.now();
  if (Number.isNaN(shift)) throw new Error(`${moment} is no moment: write 2026-12-31T23:50`);
  return alsoImporting(`${PRELOAD}?milliseconds=${shift}`);
};
