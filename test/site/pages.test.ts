import { expect, test } from "vitest";
import { isSitePath } from "../../static-site/pages/paths.ts";
import { APPROVED_SITE, SITE } from "./fixtures/agencies.ts";
import { PAGES } from "./fixtures.ts";

const OUTSIDE = ["https://beian.miit.gov.cn/"];

const addressesIn = (html: string): readonly string[] =>
  [...html.matchAll(/\b(?:href|src)="([^"]*)"/g)].map(([, address = ""]) => address);

const isOurs = (html: string, address: string): boolean => {
  if (address.startsWith("#")) return html.includes(`id="${address.slice(1)}"`);
  if (/^(mailto:|tel:|data:,$)/.test(address)) return true;
  const path = address.startsWith(SITE.origin) ? address.slice(SITE.origin.length) : address;
  return isSitePath(path) || OUTSIDE.includes(address);
};

test("there are fixtures", () => {
  expect(PAGES.length).toBeGreaterThan(35);
  expect(new Set(PAGES.map(({ name }) => name)).size).toBe(PAGES.length);
});

test.each(PAGES)("$name is the same bytes every time", ({ render }) => {
  expect(render()).toBe(render());
});

test.each(PAGES)("$name links to nothing that paths.ts does not make", ({ render }) => {
  const html = render();
  const addresses = addressesIn(html);
  expect(addresses.length).toBeGreaterThan(5);
  expect(addresses.filter((address) => !isOurs(html, address))).toEqual([]);
});

test.each(PAGES)(
  "$name has a title, a description, one heading, an absolute canonical address and no script",
  ({ name, path, render }) => {
    const html = render();
    expect(html).toMatch(/^<!doctype html><html lang="zh-CN">/);
    expect(html).toMatch(/<title>[^<]{4,}<\/title><meta name="description" content="[^"]{10,}"/);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    const canonical = /^home/.test(name) ? "/" : path;
    expect(html).toContain(`<link rel="canonical" href="${APPROVED_SITE.origin}${canonical}"/>`);
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json">)/);
    expect(html).not.toMatch(/undefined|\[object|NaN|<dd><\/dd>|<td[^>]*><\/td>|<h2>[^<]*<\/h2><\/section>/);
  },
);
