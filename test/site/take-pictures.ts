import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { startBrowser } from "../support/browser.ts";
import type { FixturePage } from "./fixtures.ts";
import type { SiteServer } from "./site-server.ts";

const LOOKS = {
  wide: { size: { width: 1280, height: 800 }, media: { media: "screen", colorScheme: "light" } },
  narrow: { size: { width: 320, height: 640 }, media: { media: "screen", colorScheme: "light" } },
  dark: { size: { width: 800, height: 800 }, media: { media: "screen", colorScheme: "dark" } },
  print: { size: { width: 700, height: 800 }, media: { media: "print", colorScheme: "light" } },
} as const;

type Task = { site: SiteServer; pages: readonly FixturePage[]; folder: string };

const picture = async (tab: Page, look: keyof typeof LOOKS, path: string): Promise<void> => {
  await tab.setViewportSize(LOOKS[look].size);
  await tab.emulateMedia(LOOKS[look].media);
  await tab.screenshot({ path, fullPage: true });
};

/** A picture of every page in every look, as `<name>.<look>.png`. */
export const takePictures = async ({ site, pages, folder }: Task): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const browser = await startBrowser();
  const tab = await browser.newPage();
  for (const { name, path } of pages) {
    await tab.goto(`${site.origin}${path}`);
    for (const look of Object.keys(LOOKS) as (keyof typeof LOOKS)[]) {
      await picture(tab, look, join(folder, `${name}.${look}.png`));
    }
  }
  await browser.close();
};
