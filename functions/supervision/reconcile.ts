import { LOG, log } from "../platform/log.ts";
import { portsOfEnvironment } from "./ports.ts";
import { reconcileFindings } from "./reconcile-findings.ts";

const reconcile = reconcileFindings(portsOfEnvironment());

/** Runs on a schedule. */
export const handler = async (): Promise<void> => {
  log.info(LOG.findingsReconciled, await reconcile());
};
