import type { PlainDate } from "../kernel/time.ts";
import type { LimitName } from "../law/limits.ts";
import type { Act } from "./acts/acts.ts";
import { clockIn } from "./changes.ts";
import { COURSES, type Course } from "./courses.ts";
import type { CaseClock } from "./model/clock.ts";
import type { CaseHead } from "./model/head.ts";
import { recordOf } from "./record.ts";
import type { Scene } from "./scene.ts";

const COURSE_LIST = Object.entries(COURSES) as [LimitName, Course][];

/** The limits that run from an act; of those that are named only, where any are (`by`). */
export const limitsFrom = (
  head: CaseHead,
  act: Act,
  { by, clocks }: Pick<Scene<unknown>, "clocks"> & { by?: readonly LimitName[] | undefined },
): readonly CaseClock[] => {
  const record = recordOf(head);
  return COURSE_LIST.filter(
    ([limit, course]) => course.on.includes(act.act) && by?.includes(limit) !== false,
  ).flatMap(([limit, course]) => {
    const start = course.starts(act, record);
    const clock = start && clockIn(head, { limit, round: start.round }, { clocks });
    return clock?.state === "running" ? [clock] : [];
  });
};

/** The earliest day by which an act makes something due; undefined where no limit runs from it. */
export const dueOf = (
  head: CaseHead,
  act: Act,
  scene: Pick<Scene<unknown>, "clocks">,
): PlainDate | undefined =>
  limitsFrom(head, act, scene)
    .map(({ due }) => due)
    .toSorted()[0];
