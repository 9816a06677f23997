import { WORKING_ACT_NAMES } from "../../case-file/acts/acts.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import { addWorkingDays } from "../../kernel/calendar.ts";
import { dateOf } from "../../kernel/time.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ record, act, day, settings, calendar }: Judged): readonly Finding[] => {
  const entered = dateOf(act.recordedAt);
  const last = addWorkingDays(day, settings.entryWorkingDays, calendar);
  if (record.mode !== "handled" || entered <= last) return [];
  const late = found(
    "/recordedAt",
    `${day}发生，${entered}才录入`,
    `happened on ${day}, was entered on ${entered}`,
  );
  return [{ ...late, values: { happened: day, entered, last } }];
};

/** 即时录入: no text of national law gives a number of days, so that it is a setting. */
export const enteredInTime = caseRule({
  id: "entered-in-time",
  title: { zh: "执法信息及时录入", en: "What happened is entered in time" },
  method: {
    zh: "检查每个执法行为是否在发生后一个工作日内（各地可另定）录入；只检查在本平台办理的案件。",
    en: "Every act of a case that is worked here must be entered within one working day, or the local number.",
  },
  citation: { instrument: "118号", article: "五（十五）" },
  quote: "做到执法信息网上录入、执法程序网上流转、执法活动网上监督",
  basis: "policy",
  effect: "flags",
  severity: "minor",
  judges: WORKING_ACT_NAMES,
  judge,
});
