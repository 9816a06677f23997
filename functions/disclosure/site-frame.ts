import * as z from "zod";
import type { Site } from "../../static-site/pages/model.ts";

/** What stands around every page, as the environment of a function names it. */
export const SITE_VARIABLES = {
  SITE_ORIGIN: z.url(),
  SITE_NAME: z.string(),
  SITE_REGION: z.string(),
  SITE_HOST: z.string(),
};

type Variables = { [Name in keyof typeof SITE_VARIABLES]: string };

export const siteFrame = ({ SITE_ORIGIN, SITE_NAME, SITE_REGION, SITE_HOST }: Variables): Site => ({
  origin: SITE_ORIGIN,
  name: SITE_NAME,
  region: SITE_REGION,
  host: SITE_HOST,
});
