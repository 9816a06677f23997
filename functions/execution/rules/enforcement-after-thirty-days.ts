import { foundIf } from "../../case-file/found.ts";
import { actsUntil } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import { addDays } from "../../kernel/time.ts";
import type { Finding } from "../../law/rule.ts";
import { dayOf } from "../../record/act.ts";

const DAYS = 30;

const judge = ({ record, act, day }: Judged<"decideEnforcement">): readonly Finding[] => {
  if (act.mode !== "transfer-of-deposits" && act.mode !== "auction") return [];
  const begun = actsUntil(record, "imposeLateFine", act).map((fine) =>
    fine.days === undefined ? undefined : addDays(dayOf(fine), -fine.days),
  );
  if (begun.length === 0 || begun.includes(undefined)) return [];
  const [first] = begun.toSorted();
  return foundIf(first !== undefined && day <= addDays(first, DAYS), {
    at: "/mode",
    zh: `加处罚款自${first}起算，至当日没有超过三十日`,
    en: `the late fine has run since ${first}, not more than thirty days`,
  });
};

export const enforcementAfterThirtyDays = caseRule({
  id: "enforcement-after-thirty-days",
  title: { zh: "加处罚款超过三十日后强制执行", en: "Enforcement after thirty days of late fine" },
  method: {
    zh: "已加处罚款的，检查划拨、拍卖等强制执行决定是否在加处罚款超过三十日之后作出；加处起算日不明的，不作判断。",
    en: "Where a late fine runs, deposits are transferred or goods sold only when it has run for more than thirty days; where its first day is not known, nothing is said.",
  },
  citation: { instrument: "强制法", article: "第四十六条第一款" },
  quote:
    "行政机关依照本法第四十五条规定实施加处罚款或者滞纳金超过三十日，经催告当事人仍不履行的，具有行政强制执行权的行政机关可以强制执行。",
  basis: "statutory",
  effect: "bars",
  severity: "major",
  judges: ["decideEnforcement"],
  judge,
});
