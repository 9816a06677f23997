import { foundIf } from "../../case-file/found.ts";
import { actsUntil } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import { addWorkingDays } from "../../kernel/calendar.ts";
import type { Finding } from "../../law/rule.ts";

/** 十日: working days (强制法 69). */
const DAYS = 10;

const judge = ({ record, act, day, calendar }: Judged<"applyToCourt">): readonly Finding[] => {
  const demands = actsUntil(record, "demandPerformance", act);
  if (demands.length === 0)
    return foundIf(record.whole, {
      at: "",
      zh: "申请前没有催告",
      en: "no demand came before the application",
    });
  const served = demands.map(({ servedOn }) => servedOn);
  if (served.includes(undefined)) return [];
  const [first] = served.toSorted();
  const over = first && addWorkingDays(first, DAYS, calendar);
  return foundIf(over !== undefined && day <= over, {
    at: "",
    zh: `催告书于${first}送达，${over}之后方可申请`,
    en: `the demand was served on ${first}: the application may come after ${over} only`,
    ...(over && { values: { over } }),
  });
};

export const courtAfterDemand = caseRule({
  id: "court-after-demand",
  title: { zh: "催告书送达十日后申请法院强制执行", en: "The court is applied to ten days after a demand" },
  method: {
    zh: "检查申请人民法院强制执行前是否催告，催告书送达是否已满十个工作日。",
    en: "Before the court is applied to a demand must have been served, and ten working days have passed.",
  },
  citation: { instrument: "强制法", article: "第五十四条" },
  quote: "行政机关申请人民法院强制执行前，应当催告当事人履行义务。催告书送达十日后当事人仍未履行义务的，",
  basis: "statutory",
  effect: "bars",
  severity: "major",
  judges: ["applyToCourt"],
  judge,
});
