import { foundIf } from "../../case-file/found.ts";
import { actsOf } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ record }: Judged<"imposeLateFine">): readonly Finding[] => {
  const decision = [...actsOf(record, "decideCase"), ...actsOf(record, "decideOnTheSpot")].at(-1);
  return foundIf(decision?.stated !== undefined && !decision.stated.includes("late-fine"), {
    at: "",
    zh: "处罚决定没有告知加处罚款的标准",
    en: "the decision did not tell the rate of the late fine",
  });
};

export const lateFineTold = caseRule({
  id: "late-fine-told",
  title: { zh: "加处罚款的标准应当告知", en: "The rate of the late fine is told" },
  method: {
    zh: "检查处罚决定是否告知加处罚款的标准；决定书载明事项不明的，不作判断。",
    en: "The decision must have told the party the rate of the late fine; where it is not known what it states, nothing is said.",
  },
  citation: { instrument: "强制法", article: "第四十五条第一款" },
  quote: "加处罚款或者滞纳金的标准应当告知当事人。",
  basis: "statutory",
  effect: "flags",
  severity: "major",
  judges: ["imposeLateFine"],
  judge,
});
