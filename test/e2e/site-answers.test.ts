import { expect, test } from "vitest";
import { CATALOGUE } from "../../functions/law/catalogue.ts";
import { cite } from "../../functions/law/instruments.ts";
import { PROBLEMS } from "../../functions/platform/problem.ts";
import { decided, publish, serve } from "../support/case-stages.ts";
import { LAND } from "../support/casts.ts";
import { oneHost } from "../support/one-host.ts";
import { untilPage } from "../support/until.ts";

const host = oneHost();

const SECURE: Record<string, RegExp> = {
  "content-security-policy": /default-src 'none'/,
  "x-frame-options": /DENY/,
  "x-content-type-options": /nosniff/,
  "referrer-policy": /./,
};

const expectSecure = ({ headers }: Response): void => {
  for (const [name, value] of Object.entries(SECURE)) expect(headers.get(name), name).toMatch(value);
};

test("a decision, its data, the front page and the stylesheet carry safe headers and are what they say", async () => {
  const { session, ready } = host();
  const { work } = await decided(session, LAND);
  await serve(work);
  const url = await publish(work);
  await untilPage(url, "<h1>");
  await untilPage(`${ready.site}/`, "<h1>");
  const expected: readonly (readonly [string, RegExp])[] = [
    [url, /^text\/html; charset=utf-8$/],
    [`${url}data.json`, /^application\/json; charset=utf-8$/],
    [`${ready.site}/`, /^text\/html; charset=utf-8$/],
    [`${ready.site}/assets/site.css`, /^text\/css; charset=utf-8$/],
  ];
  for (const [address, type] of expected) {
    const answer = await fetch(address);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toMatch(type);
    expect(answer.headers.get("cache-control")).toMatch(/^public, max-age=\d+/);
    expectSecure(answer);
    const etag = answer.headers.get("etag") ?? "";
    const same = await fetch(address, { headers: { "if-none-match": etag } });
    expect(same.status).toBe(304);
    const head = await fetch(address, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
  }
});

test.each([
  "/nothing",
  "/c/2026/",
  "/c/2026/000000000000/",
  "/a/11990100MB1A00011X/",
  "/problems/",
  "/%",
  "/../../etc/passwd",
  "/c/2026/%00/",
  "/index.html/",
  "/.git/config",
])("%s is answered by a page that helps", async (path) => {
  const { ready } = host();
  await untilPage(`${ready.site}/404.html`, "没有找到这个网页");
  const answer = await fetch(`${ready.site}${path}`);
  const text = await answer.text();
  expect(answer.status).toBe(404);
  expect(text).toContain("没有找到这个网页");
  expect(text).toContain('href="/"');
  expect(text).toContain('href="/#agencies"');
  expect(text).toContain("Page not found");
  expectSecure(answer);
});

test.each(["POST", "PUT", "DELETE"])("the site takes no %s", async (method) => {
  expect((await fetch(`${host().ready.site}/`, { method })).status).toBe(405);
});

test("every kind of problem and every rule has its page", async () => {
  const { site } = host().ready;
  for (const [kind, { title, help }] of Object.entries(PROBLEMS)) {
    const page = await untilPage(`${site}/problems/${kind}/`, title.zh);
    expect(page).toContain(title.en);
    expect(page).toContain(help.zh.slice(0, 8));
  }
  for (const { id, title, citation, quote } of CATALOGUE) {
    const page = await untilPage(`${site}/rules/${id}/`, title.zh);
    expect(page).toContain(cite(citation));
    expect(page).toContain(quote.slice(0, 20));
  }
});
