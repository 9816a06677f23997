import type { EventBridgeEvent } from "aws-lambda";
import { LOG, log } from "../platform/log.ts";
import { JobFact } from "./contract.ts";
import { portsOfEnvironment } from "./ports.ts";
import { workSlice } from "./work-slice.ts";

/** A third of the function's time: a file is read anew in each slice, and the last batch may have to wait. */
const work = workSlice(portsOfEnvironment(), { rows: 20_000, milliseconds: 100_000 });

/** An import was started, or a slice of it has ended with more to do. */
export const handler = async (event: EventBridgeEvent<string, unknown>): Promise<void> => {
  const { matter: job, type } = JobFact.parse(event.detail);
  const outcome = await work(job);
  log.info(LOG.importWorked, { job, type, outcome });
};
