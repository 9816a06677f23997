import type { Bilingual } from "../kernel/bilingual.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import type { Item, Table } from "../platform/table.ts";
import { type AnnouncedDays, CALENDAR_KEY, calendarItem, readAnnounced } from "../record/calendar.ts";

const FEWER: Bilingual = {
  zh: "公布的年份少于现行日历",
  en: "it announces fewer years than the calendar that is in force",
};
const SAME_NAME: Bilingual = {
  zh: "版本名称已用于内容不同的日历；请更换版本名称，以便重新计算期限",
  en: "its version already names other days: give it another name, so that limits are counted again",
};

const sameDays = (one: AnnouncedDays, other: AnnouncedDays): boolean => {
  const sorted = ({ daysOff, makeUpDays }: AnnouncedDays) =>
    JSON.stringify([Object.entries(daysOff).toSorted(), makeUpDays.toSorted()]);
  return sorted(one) === sorted(other);
};

const objection = (kept: AnnouncedDays | undefined, row: AnnouncedDays): Bilingual | undefined => {
  if (!kept) return undefined;
  if (row.announcedThrough < kept.announcedThrough) return FEWER;
  return row.version === kept.version && !sameDays(row, kept) ? SAME_NAME : undefined;
};

const announcedIn = async (table: Table): Promise<Item | undefined> =>
  (await table.read("state", [CALENDAR_KEY]))[0];

/**
 * Puts a calendar that was announced in force: commands count by it from now on, and the sweeper counts running clocks
 * again. The same calendar again changes nothing.
 */
export const announceDays =
  ({ table }: { table: Table }) =>
  async (row: AnnouncedDays): Promise<Result<AnnouncedDays, Bilingual>> => {
    const kept = await announcedIn(table);
    const refusal = objection(kept && readAnnounced(kept), row);
    if (refusal) return refuse(refusal);
    await table.write([{ table: "state", put: calendarItem(row), when: [] }]);
    return ok(row);
  };
