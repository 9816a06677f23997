import { foundIf } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import { fenOf } from "../../kernel/money.ts";
import type { Finding } from "../../law/rule.ts";

const PER_CENT_A_DAY = 3;

const judge = ({ act: { principal, amount, days } }: Judged<"imposeLateFine">): readonly Finding[] =>
  principal !== undefined && amount !== undefined && days !== undefined && days >= 1
    ? foundIf(fenOf(amount) * 100 > fenOf(principal) * PER_CENT_A_DAY * days, {
        at: "/amount",
        zh: `${days}日加处罚款${amount}元，超过每日百分之三`,
        en: `${amount} yuan for ${days} days is more than three per cent a day`,
        values: { amount, principal, days },
      })
    : [];

export const lateFineRate = caseRule({
  id: "late-fine-rate",
  title: { zh: "加处罚款每日不超过百分之三", en: "A late fine is three per cent a day at most" },
  method: {
    zh: "检查加处罚款的数额是否超过罚款数额的百分之三乘以逾期日数。",
    en: "A late fine must not be more than three per cent of the fine for each day it is late.",
  },
  citation: { instrument: "处罚法", article: "第七十二条第一项" },
  quote: "（一）到期不缴纳罚款的，每日按罚款数额的百分之三加处罚款，加处罚款的数额不得超出罚款的数额；",
  basis: "statutory",
  effect: "bars",
  severity: "fatal",
  judges: ["imposeLateFine"],
  judge,
});
