import type { ComponentChildren } from "preact";
import { render } from "preact-render-to-string";
import { Head, type HeadProps } from "./components/head.tsx";
import { Masthead } from "./components/masthead.tsx";
import { SiteFooter } from "./components/site-footer.tsx";
import type { Site } from "./model.ts";

/** What a page says of itself. `mark` is what its print names beside the address: a version, a hash. */
export type Frame = Omit<HeadProps, "site"> & { mark?: string };

/** A complete document: the same model gives the same bytes. */
export const documentOf = (site: Site, frame: Frame, body: ComponentChildren): string => {
  const { mark, ...head } = frame;
  return `<!doctype html>${render(
    <html lang="zh-CN">
      <Head site={site} {...head} />
      <body>
        <Masthead site={site} />
        <main id="main">{body}</main>
        <SiteFooter site={site} />
        <p class="printed">
          网址：{site.origin}
          {frame.path}
          {mark && ` ${mark}`}
        </p>
      </body>
    </html>,
  )}\n`;
};
