import { CATALOGUE } from "../law/catalogue.ts";
import { LOG, log } from "../platform/log.ts";
import { refreshSite } from "./refresh-site.ts";
import { sitePortsOfEnvironment } from "./site-ports.ts";

const refresh = refreshSite(sitePortsOfEnvironment(), CATALOGUE);

/** Runs on a schedule. */
export const handler = async (): Promise<void> => {
  log.info(LOG.siteRefreshed, { changed: await refresh() });
};
