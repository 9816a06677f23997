import { foundIf } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import { fenOf } from "../../kernel/money.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ act: { principal, amount } }: Judged<"imposeLateFine">): readonly Finding[] =>
  principal !== undefined && amount !== undefined && fenOf(amount) > fenOf(principal)
    ? foundIf(true, {
        at: "/amount",
        zh: `加处罚款${amount}元，超出罚款数额${principal}元`,
        en: `the late fine of ${amount} yuan is more than the fine of ${principal}`,
        values: { amount, principal },
      })
    : [];

export const lateFineCap = caseRule({
  id: "late-fine-cap",
  title: { zh: "加处罚款不超过罚款数额", en: "A late fine stays within the fine" },
  method: {
    zh: "检查加处罚款的数额是否超出罚款的数额。",
    en: "A late fine must not be more than the fine itself.",
  },
  citation: { instrument: "强制法", article: "第四十五条第二款" },
  quote: "加处罚款或者滞纳金的数额不得超出金钱给付义务的数额。",
  basis: "statutory",
  effect: "bars",
  severity: "fatal",
  judges: ["imposeLateFine"],
  judge,
});
