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

test("print hides the ways around and names address, version and hash", async () => {
  await go(LAND_DECISION.path);
  const printed = page.locator(".printed");
  expect(await printed.isVisible()).toBe(false);
  await page.emulateMedia({ media: "print" });
  for (const nav of await page.locator("nav, .skip").all()) expect(await nav.isVisible()).toBe(false);
  expect(await page.locator("nav").count()).toBe(3);
  expect(await printed.innerText()).toBe(
    `网址：${SITE.origin}${LAND_DECISION.path} 第1版 SHA-256：${LAND_DECISION.sha256}`,
  );
});

test("a decision is two requests and nothing complains", async () => {
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  await go(LAND_DECISION.path);
  expect(requests).toEqual([`${page.url()}`, `${opened().site.origin}/assets/site.css`]);
  expect(complaints).toEqual([]);
});

test("without a stylesheet everything is there, in order", async () => {
  await page.route("**/*.css", (route) => route.abort());
  await go(LAND_DECISION.path);
  const headings = await page.locator("h1, h2").allInnerTexts();
  expect(headings[0]).toBe(LAND_DECISION.caption);
  expect(headings).toContain("不服决定怎么办（救济途径）");
  for (const part of await page.locator("main section, main dl").all())
    expect(await part.isVisible()).toBe(true);
});

test("without JavaScript a page is the same", async () => {
  await go(LAND_DECISION.path);
  const text = await page.locator("body").innerText();
  const context = await opened().browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(page.url());
  expect(await plain.locator("body").innerText()).toBe(text);
  await context.close();
});

test("the skip link is the first stop and leads to the text", async () => {
  await go(LAND_DECISION.path);
  await page.keyboard.press("Tab");
  const box = await page.locator(".skip").boundingBox();
  expect(box?.y).toBe(0);
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).hash).toBe("#main");
});

test.runIf(CHINESE_IS_DRAWN)("Chinese is drawn as characters, not as boxes", async () => {
  const drawn = async (character: string) => {
    await page.setContent(`<p lang="zh-CN" style="font:40px sans-serif">${character}`);
    return (await page.locator("p").screenshot()).toString("base64");
  };
  expect(await drawn("罚")).not.toBe(await drawn("款"));
});
