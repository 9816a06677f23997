import { birthdayOf } from "../../case-file/birthday-of.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import { addMonths } from "../../kernel/time.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";
import { isPenalty, penalised } from "../penalised.ts";

const MONTHS = 14 * 12;

/** Of several parties it is not known who did what; without a day of the violation, that of the decision is the latest. */
const judge = ({ record, act, day }: Judged<"decideCase" | "decideOnTheSpot">): readonly Finding[] => {
  const [party] = record.parties;
  const born = party && birthdayOf(party);
  if (!isPenalty(act) || !born || record.parties.length > 1) return [];
  const done = penalised(act).map(({ endedOn }) => endedOn ?? day);
  const days = done.length > 0 ? done : [day];
  return days.some((on) => addMonths(born, MONTHS) > on)
    ? [
        found(
          "/parties/0",
          "违法时当事人不满十四周岁",
          "the party was under fourteen at the time of the violation",
        ),
      ]
    : [];
};

export const underFourteenNotPunished = caseRule({
  id: "under-fourteen-not-punished",
  title: { zh: "不满十四周岁不予处罚", en: "A child under fourteen is not punished" },
  method: {
    zh: "按出生日期或者公民身份号码计算，违法行为终了时当事人不满十四周岁的，不予处罚。",
    en: "A party who was under fourteen when the violation ended, by birth date or identity number, is not punished.",
  },
  citation: { instrument: "处罚法", article: "第三十条" },
  quote: "不满十四周岁的未成年人有违法行为的，不予行政处罚，责令监护人加以管教",
  basis: "statutory",
  effect: "bars",
  severity: "fatal",
  judges: ["decideCase", "decideOnTheSpot"],
  judge,
});
