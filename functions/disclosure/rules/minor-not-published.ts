import { birthdayOf } from "../../case-file/birthday-of.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import { addMonths } from "../../kernel/time.ts";
import type { Finding } from "../../law/rule.ts";

const OF_AGE_MONTHS = 18 * 12;

const judge = ({ record, day, act }: Judged<"decidePublication">): readonly Finding[] => {
  if (act.outcome === "withhold") return [];
  return record.parties.flatMap((party, index) => {
    const born = birthdayOf(party);
    return born && addMonths(born, OF_AGE_MONTHS) > day
      ? [
          {
            pointer: `/parties/${index}`,
            detail: {
              zh: "当事人未满十八周岁，不予公开",
              en: "the party is under eighteen: the decision is not published",
            },
          },
        ]
      : [];
  });
};

/** A provincial text, taken as the safe default for all. */
export const minorNotPublished = caseRule({
  id: "minor-not-published",
  title: { zh: "未成年人案件不予公开", en: "Decisions on minors are not published" },
  method: {
    zh: "按当事人的出生日期或者公民身份号码计算，公开之日未满十八周岁的，不予公开。",
    en: "A party who is under eighteen on the day of publication, by birth date or identity number, is not published.",
  },
  citation: { instrument: "内蒙三项", article: "第十一条第一项" },
  quote: "（一）当事人属于未成年人的；",
  basis: "policy",
  effect: "bars",
  severity: "fatal",
  judges: ["decidePublication"],
  judge,
});
