import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { agencyPath, monthPath, problemPath, rulePath } from "../../static-site/pages/paths.ts";
import { startBrowser } from "../support/browser.ts";
import { decided, publish, serve } from "../support/case-stages.ts";
import { LAND, TRANSPORT } from "../support/casts.ts";
import { oneHost } from "../support/one-host.ts";
import { untilPage } from "../support/until.ts";

const host = oneHost();

const PARTY = { kind: "citizen", name: "卓清源", address: "云岭市青石大道7号" };

let browser: Browser;
let paths: Record<string, string>;
beforeAll(async () => {
  const { session, ready } = host();
  const [land, transport] = await Promise.all([
    decided(session, LAND),
    decided(session, TRANSPORT, { fine: 500, opening: { parties: [PARTY] } }),
  ]);
  const urls = [];
  for (const { work } of [land, transport]) {
    await serve(work);
    urls.push(new URL(await publish(work)).pathname);
  }
  const { publication } = await land.work.view();
  const [year = 0, month = 0] = String(publication?.publishedAt).split("-").map(Number);
  const [company = "", person = ""] = urls;
  paths = {
    home: "/",
    agency: agencyPath(LAND.agency),
    month: monthPath({ agency: { id: LAND.agency }, year, month, page: 1 }),
    company,
    person,
    problem: problemPath("rule-refused"),
    rule: rulePath("two-certified-officers"),
    nowhere: "/c/2026/nothing/",
  };
  await untilPage(`${ready.site}${paths["rule"]}`, "<h1>");
  await untilPage(ready.site, "共公开行政处罚决定2件");
  browser = await startBrowser();
});
afterAll(() => browser?.close());

const NAMES = ["home", "agency", "month", "company", "person", "problem", "rule", "nowhere"] as const;

/** Everything that axe asks by default, and the size of targets (WCAG 2.2), which it leaves off. */
const examine = (page: Page) =>
  new AxeBuilder({ page })
    .options({ rules: { "target-size": { enabled: true } } })
    .setLegacyMode()
    .analyze();

describe.each([
  [1280, "light"],
  [1280, "dark"],
  [320, "light"],
  [320, "dark"],
] as const)("%i px, %s", (width, colorScheme) => {
  let page: Page;
  beforeAll(async () => {
    const viewport = { width, height: 900 };
    const context = await browser.newContext({ viewport, colorScheme });
    page = await context.newPage();
  });
  afterAll(() => page?.context().close());

  test.each(NAMES)("%s can be read by everyone", async (name) => {
    const answer = await page.goto(`${host().ready.site}${paths[name]}`);
    expect(answer?.status()).toBe(name === "nowhere" ? 404 : 200);
    expect(await page.locator("h1").count()).toBe(1);
    expect((await page.locator("main").innerText()).length).toBeGreaterThan(60);
    const { violations, passes } = await examine(page);
    expect(passes.map(({ id }) => id)).toContain("color-contrast");
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
    const overflow = await page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

test("no page runs a script, asks another site, or complains", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).origin));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  for (const name of NAMES.filter((one) => one !== "nowhere")) {
    await page.goto(`${host().ready.site}${paths[name]}`);
    const scripts = page.locator('script:not([type="application/ld+json"])');
    expect(await scripts.count()).toBe(0);
  }
  expect(new Set(asked)).toEqual(new Set([host().ready.site]));
  expect(complaints).toEqual([]);
  await context.close();
});

test("a citizen gets from the front page to a decision and its data by links alone", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(host().ready.site);
  await page.locator("#agencies a", { hasText: "云岭州交通运输局" }).click();
  await page.locator("main table a").first().click();
  await page.locator("main table a").first().click();
  expect(new URL(page.url()).pathname).toBe(paths["person"]);
  expect(await page.locator("main").innerText()).toContain("卓某某");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator('a[href$="data.json"]').click(),
  ]);
  expect(download.suggestedFilename()).toBe("data.json");
  await context.close();
});
