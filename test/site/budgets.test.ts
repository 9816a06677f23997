import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { PAGES } from "./fixtures.ts";
import { stylesheet } from "./site-server.ts";

const KB = 1024;

test.each(PAGES)("$name: 20 KB, 5 KB compressed", ({ render }) => {
  const html = Buffer.from(render());
  expect(html.length).toBeLessThanOrEqual(20 * KB);
  expect(brotliCompressSync(html).length).toBeLessThanOrEqual(5 * KB);
});

test("stylesheet: 6 KB", () => {
  expect(stylesheet().length).toBeLessThanOrEqual(6 * KB);
});
