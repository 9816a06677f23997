import { readAnyHead } from "../case-file/head.ts";
import { headKey } from "../case-file/keys.ts";
import { clocksOfCase, viewCaseClock } from "../case-file/kind.ts";
import type { Calendar } from "../kernel/calendar.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import { mayOn } from "../platform/auth/ability.ts";
import type { Call } from "../platform/call.ts";
import type { Refusal } from "../platform/refusal.ts";
import type { Table } from "../platform/table.ts";
import type { LimitClock } from "../record/clock.ts";
import { COUNTING_KEYS, countingOn } from "../record/counting.ts";
import { dayByDay } from "../record/day-by-day.ts";
import { loadedOf } from "../record/loaded.ts";
import type { ClockDays, ClockDaysQuery } from "./views.ts";

const explained = (clock: LimitClock, calendar: Calendar): ClockDays["clocks"][number] => {
  const { limit, round, title, article, due, reason } = viewCaseClock(clock);
  return { limit, round, title, article, due, reason, days: [...dayByDay(clock, calendar)] };
};

/** Why each limit of a case ends on its day, day by day: which days count, and why the others do not. */
export const getClockDays =
  ({ table, calendar }: { table: Table; calendar: Calendar }) =>
  async ({ path, ability, query }: Call & { query: ClockDaysQuery }): Promise<Result<ClockDays, Refusal>> => {
    const caseId = path["caseId"] ?? "";
    const loaded = loadedOf(await table.read("state", [headKey(caseId), ...COUNTING_KEYS]));
    const item = loaded.item(headKey(caseId));
    const head = item && readAnyHead(item);
    if (!head || !mayOn(ability, "getClockDays", head)) return refuse({ kind: "not-found" });
    const counting = countingOn(loaded, calendar);
    const wanted = clocksOfCase(head, counting).filter(
      ({ limit, round }) => (query.limit ?? limit) === limit && (query.round ?? round) === round,
    );
    return ok({ clocks: wanted.map((clock) => explained(clock, counting.calendar)) });
  };
