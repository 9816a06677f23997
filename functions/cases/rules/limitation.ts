import { actsOf, type CaseRecord } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import { addMonths, type PlainDate } from "../../kernel/time.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";
import { dayOf } from "../../record/act.ts";
import { isPenalty, penalised } from "../penalised.ts";

const YEARS = { plain: 2, grave: 5 };

const discoveredOn = (record: CaseRecord): PlainDate | undefined => {
  const [opened] = actsOf(record, "openCase");
  const [filed] = actsOf(record, "fileCase");
  return opened?.discoveredOn ?? (opened && dayOf(opened)) ?? (filed && dayOf(filed));
};

/** Where it is not known whether a violation is grave, the longer time counts. */
const lastDay = (endedOn: PlainDate, grave: boolean | undefined): PlainDate =>
  addMonths(endedOn, 12 * (grave === false ? YEARS.plain : YEARS.grave));

const judge = ({ record, act }: Judged<"decideCase" | "decideOnTheSpot">): readonly Finding[] => {
  const discovered = discoveredOn(record);
  if (!isPenalty(act) || discovered === undefined) return [];
  return penalised(act).flatMap(({ endedOn, grave, otherLaw, index }) => {
    if (endedOn === undefined || otherLaw !== undefined) return [];
    const last = lastDay(endedOn, grave);
    if (discovered <= last) return [];
    const over = found(
      `/violations/${index}`,
      `违法行为于${endedOn}终了，追究时效至${last}届满，${discovered}才被发现`,
      `ended on ${endedOn}, could be pursued if found by ${last}, and was found on ${discovered}`,
    );
    return [{ ...over, values: { endedOn, last, discovered } }];
  });
};

export const limitation = caseRule({
  id: "limitation",
  title: { zh: "违法行为未超过追究时效", en: "The violation is not barred by time" },
  method: {
    zh: "从违法行为终了之日起至发现之日止，超过二年（涉及公民生命健康安全、金融安全且有危害后果的五年）的，不再给予处罚；法律另有规定并已载明的除外。发现之日没有记载的，以受理线索之日、立案之日计算。",
    en: "From the end of the violation to its discovery at most two years, or five for grave ones, unless another statute is named; without a day of discovery, that of the clue or of filing.",
  },
  citation: { instrument: "处罚法", article: "第三十六条第一款" },
  quote:
    "违法行为在二年内未被发现的，不再给予行政处罚；涉及公民生命健康安全、金融安全且有危害后果的，上述期限延长至五年。",
  basis: "statutory",
  effect: "bars",
  severity: "fatal",
  judges: ["decideCase", "decideOnTheSpot"],
  judge,
});
