import * as z from "zod";
import { Day, Moment, Region, Text, Uscc, Uuid } from "../../kernel/shapes.ts";
import { LIMIT_NAMES, LIMITS, type LimitName } from "../../law/limits.ts";
import { regionPlace, regionRange } from "../../platform/region-lists.ts";
import type { ListRange } from "../../platform/table.ts";
import type { LimitClock } from "../../record/clock.ts";
import type { ListEntry } from "../../record/kind.ts";
import type { AnyHead } from "../head.ts";
import { casesOf } from "../keys.ts";
import { proceedings } from "../proceedings/proceedings.ts";
import { CASE_STATE_NAMES } from "./states.ts";

/**
 * A case as lists show it, kept apart from its head so that a page of a list reads no heads. Of one that is worked here its
 * state and opening, of a reported one when it was reported. `due`: the duty that comes due next.
 */
export const CaseSummary = z.strictObject({
  id: Uuid,
  mode: z.enum(["handled", "reported"]),
  externalId: Text(128),
  agency: Uscc,
  region: Region,
  caption: Text(200),
  version: z.int().min(1),
  state: z.enum(Object.keys(CASE_STATE_NAMES) as [keyof typeof CASE_STATE_NAMES]).optional(),
  openedAt: Moment.optional(),
  reportedAt: Moment.optional(),
  parties: z.array(Text(100)).max(20),
  due: z.strictObject({ limit: z.enum(LIMIT_NAMES), day: Day, provisional: z.boolean() }).optional(),
});
export type CaseSummary = z.infer<typeof CaseSummary>;

const nextDue = (clocks: readonly LimitClock[]): CaseSummary["due"] => {
  const [next] = clocks
    .filter(({ state, limit }) => state === "running" && LIMITS[limit as LimitName].nature === "duty")
    .toSorted((one, other) => one.dueAt.localeCompare(other.dueAt));
  return next && { limit: next.limit as LimitName, day: next.due, provisional: next.provisional };
};

export const summaryOf = (head: AnyHead, clocks: readonly LimitClock[]): CaseSummary => {
  const { id, mode, externalId, agency, region, caption, version, parties } = head;
  const due = nextDue(clocks);
  const common = {
    ...{ id, mode, externalId, agency, region, caption, version },
    parties: parties.map(({ name }) => name),
    ...(due && { due }),
  };
  if (head.mode === "reported") return { ...common, reportedAt: head.reportedAt };
  const { state, openedAt } = proceedings(head);
  return { ...common, state, openedAt };
};

const LIST = "CASES";

/** The cases of a region and of every place in it. */
export const casesIn = (region: string): ListRange => regionRange(LIST, region);

/** It stands on the lists of its agency's and of its region's cases, by when it was opened or reported. */
export const summaryEntry = (summary: CaseSummary): ListEntry => {
  const listKey = `${summary.reportedAt ?? summary.openedAt}#${summary.id}`;
  return {
    ...{ name: "agency", list: casesOf(summary.agency), listKey, shown: summary },
    alsoOn: [{ name: "region", ...regionPlace(LIST, summary, listKey) }],
  };
};
