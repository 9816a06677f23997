import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import type { FixturePage } from "./fixtures.ts";
import { serveSite } from "./site-server.ts";
import { takePictures } from "./take-pictures.ts";

/**
 * Shows every fixture page. `show.ts` serves them on 127.0.0.1:4173; `show.ts <folder> [part of a name]…` takes
 * their pictures into a folder: wide, narrow, dark and as printed.
 */
const PORT = 4173;
const [folder, ...parts] = process.argv.slice(2);

/** Node runs TypeScript but no JSX: the pages are bundled first. */
const fixturePages = async (): Promise<readonly FixturePage[]> => {
  const outfile = join(mkdtempSync(join(tmpdir(), "site-")), "fixtures.mjs");
  const entry = new URL("fixtures.ts", import.meta.url).pathname;
  await build({ entryPoints: [entry], outfile, bundle: true, platform: "node", format: "esm" });
  const { PAGES } = (await import(outfile)) as typeof import("./fixtures.ts");
  return PAGES;
};

const pages = await fixturePages();
const site = await serveSite((path) => pages.find((page) => page.path === path)?.render(), folder ? 0 : PORT);

if (folder) {
  const wanted = pages.filter(({ name }) => parts.length === 0 || parts.some((part) => name.includes(part)));
  await takePictures({ site, pages: wanted, folder });
  site.close();
} else {
  const list = pages.map(({ name, path }) => `${site.origin}${path}  ${name}`);
  process.stdout.write(`${list.join("\n")}\n`);
}
