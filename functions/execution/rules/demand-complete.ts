import { lackingIn } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const WANTED = {
  period: { zh: "履行义务的期限", en: "the period" },
  method: { zh: "履行义务的方式", en: "the manner" },
  rights: { zh: "陈述权和申辩权", en: "the right to be heard" },
};
const SUM = { amount: { zh: "金额和给付方式", en: "the sum" } };

const judge = ({ act }: Judged<"demandPerformance">): readonly Finding[] =>
  lackingIn(act.states, { at: "/states", wanted: act.money === true ? { ...WANTED, ...SUM } : WANTED });

export const demandComplete = caseRule({
  id: "demand-complete",
  title: { zh: "催告书载明法定事项", en: "A demand states what the law asks" },
  method: {
    zh: "检查催告书是否载明履行期限、方式、陈述权和申辩权；涉及金钱给付的，是否有明确的金额和给付方式。",
    en: "A demand must state the period, the manner, the right to be heard and, where money is owed, the sum.",
  },
  citation: { instrument: "强制法", article: "第三十五条" },
  quote: "催告应当以书面形式作出，并载明下列事项:",
  basis: "statutory",
  effect: "bars",
  severity: "major",
  judges: ["demandPerformance"],
  judge,
});
