import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { startBrowser } from "../support/browser.ts";
import { PAGES } from "./fixtures.ts";
import { type SiteServer, serveSite } from "./site-server.ts";

type OpenSite = { browser: Browser; site: SiteServer };

const fixtureAt = (path: string): string | undefined => PAGES.find((page) => page.path === path)?.render();

/** One browser and one server for the tests of a file. */
export const openSite = (page: (path: string) => string | undefined = fixtureAt): (() => OpenSite) => {
  let open: OpenSite | undefined;
  beforeAll(async () => {
    open = { browser: await startBrowser(), site: await serveSite(page) };
  });
  afterAll(async () => {
    open?.site.close();
    await open?.browser.close();
  });
  return () => {
    if (!open) throw new Error("the site is not open yet");
    return open;
  };
};

/** A tab of its own for each test. */
export const openTab = (opened: () => OpenSite): (() => Page) => {
  let tab: Page | undefined;
  beforeEach(async () => {
    tab = await opened().browser.newPage();
  });
  afterEach(async () => {
    await tab?.close();
  });
  return () => {
    if (!tab) throw new Error("no tab is open yet");
    return tab;
  };
};
