import type { EventBridgeEvent } from "aws-lambda";
import { LOG, log } from "../platform/log.ts";
import { FactRecorded } from "../record/event.ts";
import { judgeCase } from "./judge-case.ts";
import { portsOfEnvironment } from "./ports.ts";

const judge = judgeCase(portsOfEnvironment());

/** Any fact of a case, a limit that came due too, is a reason to judge it again. */
export const handler = async (event: EventBridgeEvent<string, unknown>): Promise<void> => {
  const { matter: caseId, type } = FactRecorded.parse(event.detail);
  log.info(LOG.caseJudged, { caseId, type, ...(await judge(caseId)) });
};
