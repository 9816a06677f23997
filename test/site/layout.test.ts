import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { CHINESE_IS_DRAWN } from "../support/browser.ts";
import { SITE } from "./fixtures/agencies.ts";
import { LAND_DECISION } from "./fixtures/land-decision.ts";
import { PAGES } from "./fixtures.ts";
import { openSite } from "./open-site.ts";

const opened = openSite();
let page: Page;

beforeEach(async () => {
  page = await opened().browser.newPage();
});
afterEach(async () => {
  await page.close();
});

const go = (path: string) => page.goto(`${opened().site.origin}${path}`);

describe.each(PAGES)("$name at 320 pixels", ({ path }) => {
  beforeEach(async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await go(path);
  });

  test("scrolls in one direction only", async () => {
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(client).toBe(320);
    expect(scroll).toBe(320);
  });

  test("has links that a thumb can meet", async () => {
    const heights = await page
      .locator("nav a, dd > a, td > a, .ways a, .end a")
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(2);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });
});
