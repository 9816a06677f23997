import { ALL_ROUTES } from "../front/rooms.ts";
import { CATALOGUE } from "../law/catalogue.ts";
import { LOG, log } from "../platform/log.ts";
import { portsOfEnvironment } from "./ports.ts";
import { refreshSite } from "./refresh-site.ts";

const titles = Object.fromEntries(Object.entries(ALL_ROUTES).map(([action, { title }]) => [action, title]));
const refresh = refreshSite(portsOfEnvironment(), { rules: CATALOGUE, titles });

/** Runs on a schedule. */
export const handler = async (): Promise<void> => {
  log.info(LOG.siteRefreshed, { changed: await refresh() });
};
