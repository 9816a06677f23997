import { LOG, log } from "../platform/log.ts";
import { portsOfEnvironment } from "./engine.ts";
import { reconcileFlows } from "./reconcile-flows.ts";

const reconcile = reconcileFlows(portsOfEnvironment());

/** Runs on a schedule. */
export const handler = async (): Promise<void> => {
  log.info(LOG.flowsReconciled, await reconcile());
};
