import { foundIf } from "../../case-file/found.ts";
import { actsUntil } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import { addWorkingDays } from "../../kernel/calendar.ts";
import type { Finding } from "../../law/rule.ts";
import { dayOf } from "../../record/act.ts";

/** 三日: working days (强制法 69). */
const DAYS = 3;

const judge = ({ record, act, day, calendar }: Judged<"carryOutEnforcement">): readonly Finding[] => {
  if (act.mode !== "substitute-performance" || act.urgent === true) return [];
  const demands = actsUntil(record, "demandPerformance", act).filter(({ before }) => before !== "court");
  const [first] = demands.map((demand) => demand.servedOn ?? dayOf(demand)).toSorted();
  if (first === undefined)
    return foundIf(record.whole, {
      at: "",
      zh: "代履行前没有催告",
      en: "no demand came before substitute performance",
    });
  const earliest = addWorkingDays(first, DAYS, calendar);
  return foundIf(day < earliest, {
    at: "",
    zh: `${first}催告，${earliest}起方可代履行`,
    en: `demanded on ${first}: substitute performance from ${earliest} on only`,
    values: { earliest },
  });
};

export const substitutePerformanceDemanded = caseRule({
  id: "substitute-performance-demanded",
  title: { zh: "代履行三日前催告", en: "A demand three days before substitute performance" },
  method: {
    zh: "代履行的，检查是否在三个工作日前催告；需要立即清除的除外。",
    en: "A demand must come three working days before substitute performance, unless what lies in the way must be cleared at once.",
  },
  citation: { instrument: "强制法", article: "第五十一条第二项" },
  quote: "（二）代履行三日前，催告当事人履行，当事人履行的，停止代履行；",
  basis: "statutory",
  effect: "bars",
  severity: "major",
  judges: ["carryOutEnforcement"],
  judge,
});
