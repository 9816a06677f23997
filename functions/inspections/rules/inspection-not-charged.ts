import { foundIf } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ act }: Judged<"startInspection">): readonly Finding[] =>
  foundIf(act.chargedToParty === true, {
    at: "/chargedToParty",
    zh: "检查费用由企业承担",
    en: "the enterprise was charged",
  });

export const inspectionNotCharged = caseRule({
  id: "inspection-not-charged",
  title: { zh: "不得将检查费用转嫁企业", en: "An inspection is not charged" },
  method: {
    zh: "核查是否由企业支付消费开支，是否将检查费用转嫁给企业。",
    en: "The enterprise must not pay for the inspection.",
  },
  citation: { instrument: "54号", article: "行为" },
  quote: "不得由企业支付消费开支或将检查费用转嫁",
  basis: "policy",
  effect: "flags",
  severity: "major",
  judges: ["startInspection"],
  judge,
});
