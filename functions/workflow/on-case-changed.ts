import type { EventBridgeEvent } from "aws-lambda";
import { LOG, log } from "../platform/log.ts";
import { FactRecorded } from "../record/event.ts";
import { portsOfEnvironment } from "./engine.ts";
import { syncFlows } from "./sync-flows.ts";

const sync = syncFlows(portsOfEnvironment());

/** Any fact of a case, but for those of its evidence, is a reason to look whether its flows agree with it. */
export const handler = async (event: EventBridgeEvent<string, unknown>): Promise<void> => {
  const { matter: caseId, type } = FactRecorded.parse(event.detail);
  await sync(caseId);
  log.info(LOG.caseAttended, { caseId, type });
};
