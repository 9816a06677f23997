import { addDays, type PlainDate } from "../kernel/time.ts";
import { actsUntil } from "./record.ts";
import type { Judged } from "./rules.ts";

/** Until when the fine was to be paid: the day to which it was deferred, else the limit of its payment (处罚法 66, 67). */
const dueOn = ({ record, act, clocks }: Judged<"imposeLateFine">): PlainDate | undefined => {
  const deferred = actsUntil(record, "approveInstalments", act).at(-1);
  return deferred ? deferred.until : clocks().find(({ limit }) => limit === "payment")?.due;
};

/** By how many days payment is late on the day of an act; undefined where it is not known when it was due. */
export const daysLate = (judged: Judged<"imposeLateFine">): number | undefined => {
  const due = dueOn(judged);
  if (due === undefined) return undefined;
  let late = 0;
  for (let day = due; day < judged.day; day = addDays(day, 1)) late += 1;
  return late;
};
