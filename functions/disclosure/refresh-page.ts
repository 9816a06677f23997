import type { Objects, Served } from "../platform/objects.ts";
import { Unavailable } from "../platform/unavailable.ts";

const ATTEMPTS = 10;

const PAGE: Served = {
  contentType: "text/html; charset=utf-8",
  cacheControl: "public, max-age=0, s-maxage=30",
};
const DATA: Served = {
  contentType: "application/json; charset=utf-8",
  cacheControl: "public, max-age=0, s-maxage=30",
};
const STYLE: Served = { contentType: "text/css; charset=utf-8", cacheControl: "public, max-age=300" };

const servedAs = (key: string): Served =>
  key.endsWith(".json") ? DATA : key.endsWith(".css") ? STYLE : PAGE;

/** The object that holds an address of the site: `/c/2026/x/` is kept as `c/2026/x/index.html`. */
const keyOf = (path: string): string => `${path.slice(1)}${path.endsWith("/") ? "index.html" : ""}`;

/**
 * Makes the objects of some addresses what they should be, in the order of the addresses. What is there is read before
 * the texts are made, and each write holds only if it is still there: of two at once the later one sees what the earlier
 * one saw, and nothing is lost. How many had to change.
 */
export const refreshPages = async (
  site: Objects,
  paths: readonly string[],
  make: () => Promise<readonly string[]>,
): Promise<number> => {
  const keys = paths.map(keyOf);
  let changed = 0;
  for (let tries = 0; tries < ATTEMPTS; tries += 1) {
    const before = await Promise.all(keys.map((key) => site.get(key)));
    let held = true;
    for (const [index, text] of (await make()).entries()) {
      const [key = "", seen] = [keys[index], before[index]];
      if (seen?.text === text) continue;
      const put = await site.put(key, text, { ...servedAs(key), seen: seen?.etag ?? null });
      if (put) changed += 1;
      else held = false;
    }
    if (held) return changed;
  }
  throw new Unavailable(`too many write ${paths.join(", ")} at once`);
};

/** Makes the object of one address what it should be. True where it had to change. */
export const refreshPage = async (
  site: Objects,
  path: string,
  make: () => string | Promise<string>,
): Promise<boolean> => (await refreshPages(site, [path], async () => [await make()])) > 0;
