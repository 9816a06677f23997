import { readAnyHead } from "../case-file/any-head.ts";
import { dayByDay } from "../case-file/day-by-day.ts";
import { casePartition, headKey } from "../case-file/keys.ts";
import { CALENDAR_KEY, calendarOf } from "../case-file/model/calendar.ts";
import { type CaseClock, readClock } from "../case-file/model/clock.ts";
import { viewClock } from "../case-file/view-clock.ts";
import type { Calendar } from "../kernel/calendar.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import { mayOn } from "../platform/auth/ability.ts";
import type { Call } from "../platform/call.ts";
import type { Refusal } from "../platform/refusal.ts";
import type { Table } from "../platform/table.ts";
import type { ClockDays, ClockDaysQuery } from "./views.ts";

const explained = (clock: CaseClock, calendar: Calendar): ClockDays["clocks"][number] => {
  const { limit, round, title, article, due, reason } = viewClock(clock);
  return { limit, round, title, article, due, reason, days: [...dayByDay(clock, calendar)] };
};

/** Why each limit of a case ends on its day, day by day: which days count, and why the others do not. */
export const getClockDays =
  ({ table, calendar }: { table: Table; calendar: Calendar }) =>
  async ({ path, ability, query }: Call & { query: ClockDaysQuery }): Promise<Result<ClockDays, Refusal>> => {
    const caseId = path["caseId"] ?? "";
    const known = await table.read("state", [headKey(caseId), CALENDAR_KEY]);
    const item = known.find(({ sk }) => sk === "HEAD");
    const head = item && readAnyHead(item);
    if (!head || !mayOn(ability, "getClockDays", head)) return refuse({ kind: "not-found" });
    const announced = calendarOf(
      known.find(({ sk }) => sk !== "HEAD"),
      calendar,
    );
    const clocks = await table.query({ table: "state", pk: casePartition(caseId), prefix: "CLOCK#" });
    const wanted = clocks
      .map(readClock)
      .filter(({ limit, round }) => (query.limit ?? limit) === limit && (query.round ?? round) === round);
    return ok({ clocks: wanted.map((clock) => explained(clock, announced)) });
  };
