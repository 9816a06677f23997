import type { Context } from "aws-lambda";
import { LOG, log } from "../platform/log.ts";
import { judgeAll } from "./judge-all.ts";
import { portsOfEnvironment } from "./ports.ts";

const judge = judgeAll(portsOfEnvironment());

/** Far more than a page takes: what was begun is finished. */
const ENOUGH_MILLISECONDS = 60_000;

/** Runs on a schedule, as long as it may; the next run goes on where this one stopped. */
export const handler = async (_: unknown, context: Context): Promise<void> => {
  const { pass, judgement, ...run } = await judge(
    () => context.getRemainingTimeInMillis() > ENOUGH_MILLISECONDS,
  );
  log.info(LOG.findingsReconciled, { ...run, ...judgement, pass });
};
