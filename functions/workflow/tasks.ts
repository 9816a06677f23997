import { LOG, log } from "../platform/log.ts";
import { attachToken } from "./attach-token.ts";
import { AttachToken } from "./contract.ts";
import { portsOfEnvironment } from "./engine.ts";

const attach = attachToken(portsOfEnvironment());

/** Called by a flow with its token when it begins to wait for a task. */
export const handler = async (event: unknown): Promise<void> => {
  const { token, task } = AttachToken.parse(event);
  await attach(task, token);
  log.info(LOG.tokenAttached, { caseId: task.case, kind: task.kind, round: task.round });
};
