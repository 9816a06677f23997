import { foundIf } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import { fenOf } from "../../kernel/money.ts";
import type { Finding } from "../../law/rule.ts";

/** One hundred yuan, in 分; 以下 includes the number itself. */
const LARGEST = 10_000;

const judge = ({ act: { ground, amount } }: Judged<"collectOnTheSpot">): readonly Finding[] =>
  foundIf(ground === "at-most-100" && amount !== undefined && fenOf(amount) > LARGEST, {
    at: "/amount",
    zh: `当场收缴${amount}元，超过一百元`,
    en: `${amount} yuan were collected, more than one hundred`,
  });

export const collectionAtMostHundred = caseRule({
  id: "collection-at-most-hundred",
  title: { zh: "以一百元以下为由当场收缴", en: "Collected on the spot as one hundred yuan at most" },
  method: {
    zh: "以“一百元以下罚款”为由当场收缴的，检查数额是否超过一百元。",
    en: "Where a fine is collected on the spot because it is small, it must be one hundred yuan at most.",
  },
  citation: { instrument: "处罚法", article: "第六十八条第一项" },
  quote: "（一）依法给予一百元以下罚款的；",
  basis: "statutory",
  effect: "bars",
  severity: "major",
  judges: ["collectOnTheSpot"],
  judge,
});
