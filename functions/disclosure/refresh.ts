import { CATALOGUE } from "../law/catalogue.ts";
import { LOG, log } from "../platform/log.ts";
import { portsOfEnvironment } from "./ports.ts";
import { refreshSite } from "./refresh-site.ts";

const refresh = refreshSite(portsOfEnvironment(), CATALOGUE);

/** Runs on a schedule. */
export const handler = async (): Promise<void> => {
  log.info(LOG.siteRefreshed, { changed: await refresh() });
};
