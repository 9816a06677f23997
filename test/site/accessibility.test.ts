import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PAGES } from "./fixtures.ts";
import { openSite } from "./open-site.ts";

const opened = openSite();

/** Everything that axe asks by default, and the size of targets (WCAG 2.2), which it leaves off. */
const examine = (page: Page) =>
  new AxeBuilder({ page })
    .options({ rules: { "target-size": { enabled: true } } })
    .setLegacyMode()
    .analyze();

describe.each(["light", "dark"] as const)("%s", (colorScheme) => {
  let page: Page;
  beforeAll(async () => {
    const context = await opened().browser.newContext({ colorScheme });
    page = await context.newPage();
  });
  afterAll(async () => {
    await page.context().close();
  });

  test.each(PAGES)("$name", async ({ path }) => {
    await page.goto(`${opened().site.origin}${path}`);
    const { violations, passes, incomplete } = await examine(page);
    expect(passes.map(({ id }) => id)).toContain("color-contrast");
    expect(incomplete.map(({ id }) => id)).not.toContain("color-contrast");
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });
});
