import { describe, expect, test } from "vitest";
import { PAGES } from "./fixtures.ts";
import { openSite, openTab } from "./open-site.ts";

const opened = openSite();
const tab = openTab(opened);

describe.each(PAGES)("$name at 320 pixels", ({ path }) => {
  const go = async () => {
    await tab().setViewportSize({ width: 320, height: 640 });
    await tab().goto(`${opened().site.origin}${path}`);
  };

  test("scrolls in one direction only", async () => {
    await go();
    const widths = await tab().evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(widths).toEqual({ scrollWidth: 320, clientWidth: 320 });
  });

  test("has links that a thumb can meet", async () => {
    await go();
    const heights = await tab()
      .locator("nav a, dd > a, td > a, .ways a, .end a")
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(2);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });
});
