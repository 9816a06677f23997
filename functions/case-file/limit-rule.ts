import { dateOf } from "../kernel/time.ts";
import { LIMITS, type LimitName } from "../law/limits.ts";
import type { Finding } from "../law/rule.ts";
import type { LimitClock } from "../record/clock.ts";
import type { LimitOfKind } from "../record/limit.ts";
import { timeOfDay } from "../record/view-clock.ts";
import type { ActName } from "./acts/acts.ts";
import { CASE_LIMITS, type RunningLimit } from "./limits.ts";
import type { CaseRule, Judged } from "./rules.ts";

const clockStartedBy = (judged: Judged, limit: RunningLimit): LimitClock | undefined => {
  const running: LimitOfKind = CASE_LIMITS[limit];
  const start = running.starts(judged.act, judged.record);
  return start && judged.clocks().find((clock) => clock.limit === limit && clock.round === start.round);
};

const finding = (limit: LimitName, clock: LimitClock): Finding => {
  const { zh, en } = LIMITS[limit];
  const said = clock.unit === "hour" ? timeOfDay : dateOf;
  const due = clock.unit === "hour" ? said(clock.dueAt) : clock.due;
  const done = clock.endedAt && said(clock.endedAt);
  return {
    pointer: "",
    detail: done
      ? { zh: `${zh}的期限于${due}届满，实际于${done}完成`, en: `${en}: due ${due}, done on ${done}` }
      : { zh: `${zh}的期限已于${due}届满，尚未完成`, en: `${en}: due ${due}, not done yet` },
    values: { due, ...(done && { done }) },
  };
};

type Text = Omit<CaseRule, "judges" | "judge" | "citation" | "effect"> & Partial<Pick<CaseRule, "citation">>;

/**
 * A rule that flags a limit that was missed: done late, or over and still not done. It rests on the article of the limit,
 * unless it names another; a limit that has passed never bars.
 */
export const limitRule = (limit: RunningLimit, text: Text): CaseRule => ({
  citation: LIMITS[limit].citation,
  ...text,
  effect: "flags",
  judges: CASE_LIMITS[limit].on as readonly ActName[],
  judge: (judged) => {
    const clock = clockStartedBy(judged, limit);
    if (!clock || clock.state === "void") return [];
    // A record that is not whole may merely not know that it was done.
    if (clock.endedAt === undefined && !judged.record.whole) return [];
    const end = clock.endedAt ?? judged.now;
    return end > clock.dueAt ? [finding(limit, clock)] : [];
  },
});
