import type { AnyHead } from "../case-file/any-head.ts";
import type { CaseClock } from "../case-file/model/clock.ts";
import { recountClock } from "../case-file/model/count-clock.ts";
import type { Calendar } from "../kernel/calendar.ts";
import type { Judge } from "./record-on-clock.ts";

/** The head keeps a copy of the day until which a hearing may be requested. */
const headWith = (head: AnyHead, { limit, round, due }: CaseClock): AnyHead =>
  limit === "hearing-request" && head.mode === "handled"
    ? {
        ...head,
        notices: head.notices.map((notice) =>
          notice.seq === round && notice.hearingUntil ? { ...notice, hearingUntil: due } : notice,
        ),
      }
    : head;

const isMoved = (before: CaseClock, after: CaseClock): boolean =>
  before.dueAt !== after.dueAt ||
  before.rolledFrom !== after.rolledFrom ||
  before.provisional !== after.provisional;

/** The clock by this calendar, where that moves its end or makes it sure; a clock that it does not touch stays as it was. */
export const recounted = (clock: CaseClock, calendar: Calendar): CaseClock | undefined => {
  if (clock.calendar === calendar.version) return undefined;
  const after = recountClock(clock, calendar);
  return isMoved(clock, after) ? after : undefined;
};

/** What is recorded on a clock that another calendar moves. */
export const recount =
  (calendar: Calendar): Judge =>
  (clock, { head }) => {
    const after = recounted(clock, calendar);
    if (!after) return undefined;
    const { limit, round, due: from } = clock;
    return {
      type: "clock-recomputed",
      data: { limit, round, from, to: after.due, calendar: calendar.version },
      clock: after,
      head: headWith(head, after),
    };
  };
