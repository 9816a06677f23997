import { addHours } from "../kernel/time.ts";
import { LOG, log } from "../platform/log.ts";
import type { Item } from "../platform/table.ts";
import { readMember, WAITING } from "./model/listed.ts";
import { publishDecision } from "./publish-decision.ts";
import type { Ports } from "./read-published.ts";

/** An event that is this late is lost: it is published without one. */
const LATE_HOURS = 0.25;
const AT_ONCE = 100;

/** One that cannot be published is named in the log and must not keep the others from it. True where it was published. */
const publishOne = async (ports: Ports, item: Item): Promise<boolean> => {
  try {
    await publishDecision(ports)(readMember(item).case);
    return true;
  } catch (error) {
    log.error(LOG.pageNotPublished, error, { caseId: item["case"] });
    return false;
  }
};

/** Publishes the decisions whose event did not come, or failed. How many. */
export const publishWaiting = (ports: Ports) => async (): Promise<number> => {
  const until = addHours(ports.clock.now(), -LATE_HOURS);
  const { items } = await ports.table.list({ list: WAITING, until, limit: AT_ONCE });
  let published = 0;
  for (const item of items) if (await publishOne(ports, item)) published += 1;
  return published;
};
