import { foundIf } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ act, day, calendar }: Judged<"carryOutEnforcement">): readonly Finding[] =>
  foundIf(act.urgent !== true && calendar.daysOff.has(day), {
    at: "",
    zh: `在法定节假日（${day}）实施强制执行`,
    en: `it was carried out on a holiday (${day})`,
  });

export const noEnforcementOnHolidays = caseRule({
  id: "no-enforcement-on-holidays",
  title: { zh: "不得在法定节假日强制执行", en: "No enforcement on holidays" },
  method: {
    zh: "检查强制执行是否在法定节假日实施；国务院公布的放假日（含调休的放假日）都视为法定节假日，周末不在此列；情况紧急的除外。",
    en: "Enforcement must not be carried out on a holiday, unless urgent; every day off that the State Council announces counts, an ordinary weekend does not.",
  },
  citation: { instrument: "强制法", article: "第四十三条第一款" },
  quote: "行政机关不得在夜间或者法定节假日实施行政强制执行。但是，情况紧急的除外。",
  basis: "statutory",
  effect: "bars",
  severity: "major",
  judges: ["carryOutEnforcement"],
  judge,
});
