import type { Site } from "../model.ts";
import { HOME, STYLESHEET } from "../paths.ts";
import { CONTENT_POLICY } from "../policy.ts";
import { JsonLd } from "./json-ld.tsx";

export type HeadProps = {
  site: Site;
  path: string;
  title: string;
  description: string;
  /** Search engines are to leave it out: it shows persons, or nothing any more. */
  noindex?: boolean;
  jsonLd?: object;
};

export const Head = ({ site, path, title, description, noindex, jsonLd }: HeadProps) => (
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content={CONTENT_POLICY} />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="format-detection" content="telephone=no" />
    <title>{path === HOME ? title : `${title} - ${site.name}`}</title>
    <meta name="description" content={description} />
    {noindex && <meta name="robots" content="noindex" />}
    <link rel="canonical" href={`${site.origin}${path}`} />
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href={STYLESHEET} />
    {jsonLd && <JsonLd data={jsonLd} />}
  </head>
);
