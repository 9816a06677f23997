import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { STYLESHEET } from "../../static-site/pages/paths.ts";

export type SiteServer = { origin: string; close: () => void };

const TYPES = { css: "text/css", html: "text/html; charset=utf-8" };

export const stylesheet = (): Buffer =>
  readFileSync(new URL("../../static-site/styles/site.css", import.meta.url));

/** Serves pages from memory, as a bucket would: the exact path, or the page for what is not there. */
export const serveSite = async (
  page: (path: string) => string | undefined,
  port = 0,
): Promise<SiteServer> => {
  const server = createServer(({ url = "/" }, response) => {
    const css = url === STYLESHEET;
    const body = css ? stylesheet() : page(url);
    response.writeHead(body === undefined ? 404 : 200, { "content-type": css ? TYPES.css : TYPES.html });
    response.end(body ?? "");
  });
  await new Promise<void>((listening) => server.listen(port, "127.0.0.1", listening));
  const { port: chosen } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${chosen}`, close: () => server.close() };
};
