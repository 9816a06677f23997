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
 * Makes the object of an address what it should be. What is there is read before the text is made, and the write
 * holds only if it is still there: of two at once the later one sees what the earlier one saw, and nothing is lost.
 * True where it had to change.
 */
export const refreshPage = async (
  site: Objects,
  path: string,
  make: () => string | Promise<string>,
): Promise<boolean> => {
  const key = keyOf(path);
  for (let tries = 0; tries < ATTEMPTS; tries += 1) {
    const before = await site.get(key);
    const text = await make();
    if (before?.text === text) return false;
    if (await site.put(key, text, { ...servedAs(key), seen: before?.etag ?? null })) return true;
  }
  throw new Unavailable(`too many write ${path} at once`);
};
