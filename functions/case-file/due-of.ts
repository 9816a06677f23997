import type { PlainDate } from "../kernel/time.ts";
import type { LimitName } from "../law/limits.ts";
import type { Act } from "./acts/acts.ts";
import { clockIn } from "./changes.ts";
import { COURSES, type Course } from "./courses.ts";
import type { CaseHead } from "./model/head.ts";
import { recordOf } from "./record.ts";
import type { Scene } from "./scene.ts";

const COURSE_LIST = Object.entries(COURSES) as [LimitName, Course][];

/** The earliest day by which an act makes something due; undefined where no limit runs from it. */
export const dueOf = (
  head: CaseHead,
  act: Act,
  scene: Pick<Scene<unknown>, "shelf" | "calendar">,
): PlainDate | undefined => {
  const record = recordOf(head);
  const days = COURSE_LIST.filter(([, course]) => course.on.includes(act.act)).flatMap(([limit, course]) => {
    const start = course.starts(act, record);
    const clock = start && clockIn(head, { limit, round: start.round }, scene);
    return clock?.state === "running" ? [clock.due] : [];
  });
  return days.sort()[0];
};
