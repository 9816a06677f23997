import { LOG, log } from "../platform/log.ts";
import { portsOfEnvironment } from "./ports.ts";
import { publishWaiting } from "./publish-waiting.ts";

const publish = publishWaiting(portsOfEnvironment());

/** Runs on a schedule. */
export const handler = async (): Promise<void> => {
  log.info(LOG.waitingPublished, { published: await publish() });
};
