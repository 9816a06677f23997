import { actsUntil } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";

const NO_RECORD = found(
  "/occurredAt",
  "听证没有笔录，不能据以作出决定",
  "there is no record of the hearing on which to decide",
);

const judge = ({ record, act }: Judged<"decideCase">): readonly Finding[] =>
  actsUntil(record, "holdHearing", act).at(-1)?.written === false ? [NO_RECORD] : [];

export const decisionOnHearingRecord = caseRule({
  id: "decision-on-hearing-record",
  title: { zh: "根据听证笔录作出决定", en: "The decision rests on the record of the hearing" },
  method: {
    zh: "举行过听证的，检查作出决定时是否有听证笔录。",
    en: "Where a hearing was held, the decision needs a record of it.",
  },
  citation: { instrument: "处罚法", article: "第六十五条" },
  quote: "听证结束后，行政机关应当根据听证笔录，依照本法第五十七条的规定，作出决定。",
  basis: "statutory",
  effect: "bars",
  severity: "fatal",
  judges: ["decideCase"],
  judge,
});
