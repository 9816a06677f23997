import { expect, test } from "vitest";
import { SITE } from "./fixtures/agencies.ts";
import { LAND_DECISION } from "./fixtures/land-decision.ts";
import { openSite, openTab } from "./open-site.ts";

const opened = openSite();
const tab = openTab(opened);

const go = () => tab().goto(`${opened().site.origin}${LAND_DECISION.path}`);

test("print hides the ways around and names address, version and hash", async () => {
  await go();
  const printed = tab().locator(".printed");
  expect(await printed.isVisible()).toBe(false);
  await tab().emulateMedia({ media: "print" });
  for (const nav of await tab().locator("nav, .skip").all()) expect(await nav.isVisible()).toBe(false);
  expect(await tab().locator("nav").count()).toBe(3);
  expect(await printed.innerText()).toBe(
    `网址：${SITE.origin}${LAND_DECISION.path} 第1版 SHA-256：${LAND_DECISION.sha256}`,
  );
});

test("a decision is two requests and nothing complains", async () => {
  const requests: string[] = [];
  const complaints: string[] = [];
  tab().on("request", (request) => requests.push(request.url()));
  tab().on("console", (message) => complaints.push(message.text()));
  await go();
  expect(requests).toEqual([`${tab().url()}`, `${opened().site.origin}/assets/site.css`]);
  expect(complaints).toEqual([]);
});

test("without a stylesheet everything is there, in order", async () => {
  await tab().route("**/*.css", (route) => route.abort());
  await go();
  const headings = await tab().locator("h1, h2").allInnerTexts();
  expect(headings[0]).toBe(LAND_DECISION.caption);
  expect(headings).toContain("不服决定怎么办（救济途径）");
  for (const part of await tab().locator("main section, main dl").all())
    expect(await part.isVisible()).toBe(true);
});

test("without JavaScript a page is the same", async () => {
  await go();
  const text = await tab().locator("body").innerText();
  const context = await opened().browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(tab().url());
  expect(await plain.locator("body").innerText()).toBe(text);
  await context.close();
});

test("the skip link is the first stop and leads to the text", async () => {
  await go();
  await tab().keyboard.press("Tab");
  const box = await tab().locator(".skip").boundingBox();
  expect(box?.y).toBe(0);
  await tab().keyboard.press("Enter");
  expect(new URL(tab().url()).hash).toBe("#main");
});

test("Chinese is drawn as characters, not as boxes", async () => {
  const drawn = async (character: string) => {
    await tab().setContent(`<p lang="zh-CN" style="font:40px sans-serif">${character}`);
    return (await tab().locator("p").screenshot()).toString("base64");
  };
  expect(await drawn("罚")).not.toBe(await drawn("款"));
});
