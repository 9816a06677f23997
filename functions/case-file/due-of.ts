import type { PlainDate } from "../kernel/time.ts";
import type { LimitName } from "../law/limits.ts";
import type { LimitClock } from "../record/clock.ts";
import type { LimitOfKind } from "../record/limit.ts";
import type { Act } from "./acts/acts.ts";
import { clockIn } from "./changes.ts";
import type { Context } from "./context.ts";
import { CASE_LIMITS } from "./limits.ts";
import type { CaseHead } from "./model/head.ts";
import { recordOf } from "./record.ts";

const LIMIT_LIST = Object.entries(CASE_LIMITS) as [LimitName, LimitOfKind][];

/** The limits that run from an act; of those that are named only, where any are (`by`). */
export const limitsFrom = (
  head: CaseHead,
  act: Act,
  { by, clocks }: Pick<Context<unknown>, "clocks"> & { by?: readonly LimitName[] | undefined },
): readonly LimitClock[] => {
  const record = recordOf(head);
  return LIMIT_LIST.filter(
    ([limit, running]) => running.on.includes(act.act) && by?.includes(limit) !== false,
  ).flatMap(([limit, running]) => {
    const start = running.starts(act, record);
    const clock = start && clockIn(head, { limit, round: start.round }, { clocks });
    return clock?.state === "running" ? [clock] : [];
  });
};

/** The earliest day by which an act makes something due; undefined where no limit runs from it. */
export const dueOf = (
  head: CaseHead,
  act: Act,
  context: Pick<Context<unknown>, "clocks">,
): PlainDate | undefined =>
  limitsFrom(head, act, context)
    .map(({ due }) => due)
    .toSorted()[0];
