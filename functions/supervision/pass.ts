import * as z from "zod";
import { Moment, Region, Uscc } from "../kernel/shapes.ts";
import { epochMilliseconds, type Instant } from "../kernel/time.ts";
import type { Item, Key } from "../platform/table.ts";

/**
 * A pass over all cases, which judges each of them again: begun at a moment, by a version of the rules, with so many
 * agencies and cases as there were then. `worked`: for how many milliseconds it has been worked at.
 */
export const Pass = z.object({
  startedAt: Moment,
  version: z.string(),
  agencies: z.int(),
  total: z.int(),
  worked: z.number(),
  finishedAt: Moment.optional(),
});
export type Pass = z.infer<typeof Pass>;

/** How far a pass has come with the cases of one agency; `after`: the position behind which it goes on. */
export const Share = z.object({
  startedAt: Moment,
  agency: Uscc,
  region: Region,
  total: z.int(),
  done: z.int(),
  failed: z.int(),
  after: z.object({ pk: z.string(), sk: z.string(), list: z.string(), listKey: z.string() }).optional(),
  finishedAt: Moment.optional(),
});
export type Share = z.infer<typeof Share>;

const PARTITION = "RECONCILER";
export const PASS_KEY: Key = { pk: PARTITION, sk: "FINDINGS" };

export const passItem = (pass: Pass): Item => ({ ...PASS_KEY, ...pass });

/** The list of the shares of all agencies, by region and agency. */
export const SHARES = "JUDGING";

export const shareItem = (share: Share): Item => ({
  ...{ pk: PARTITION, sk: `FINDINGS#${share.agency}` },
  ...share,
  ...{ list: SHARES, listKey: `${share.region}#${share.agency}` },
});

/** A pass takes at most one twentieth of the time, however many cases there are. */
const RESTS = 20;

/** Whether a new pass is to begin: the rules are others, or the last one is over and has been paid for by resting. */
export const isDue = (pass: Pass | undefined, version: string, now: Instant): boolean => {
  if (pass?.version !== version) return true;
  const since = epochMilliseconds(now) - epochMilliseconds(pass.startedAt);
  return pass.finishedAt !== undefined && since >= RESTS * pass.worked;
};
