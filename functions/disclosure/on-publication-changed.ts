import type { EventBridgeEvent } from "aws-lambda";
import { LOG, log } from "../platform/log.ts";
import { FactRecorded } from "../record/event.ts";
import { portsOfEnvironment } from "./ports.ts";
import { publishDecision } from "./publish-decision.ts";

const publish = publishDecision(portsOfEnvironment());

/** A fact that may change what the public sees of a decision. */
export const handler = async (event: EventBridgeEvent<string, unknown>): Promise<void> => {
  const { matter: caseId, type } = FactRecorded.parse(event.detail);
  const path = await publish(caseId);
  log.info(LOG.pagePublished, { caseId, type, path });
};
