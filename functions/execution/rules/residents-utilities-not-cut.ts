import { foundIf } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ act }: Judged<"carryOutEnforcement">): readonly Finding[] =>
  foundIf(act.utilitiesCut === true && act.residents === true, {
    at: "/utilitiesCut",
    zh: "对居民生活停止供水、供电、供热或者供燃气",
    en: "the utilities of residents were cut",
  });

export const residentsUtilitiesNotCut = caseRule({
  id: "residents-utilities-not-cut",
  title: { zh: "不得对居民生活停水停电", en: "Residents keep water, power, heat and gas" },
  method: {
    zh: "检查强制执行是否对居民生活停止供水、供电、供热、供燃气。",
    en: "The water, power, heat or gas of residents must not be cut to force a party to perform.",
  },
  citation: { instrument: "强制法", article: "第四十三条第二款" },
  quote: "行政机关不得对居民生活采取停止供水、供电、供热、供燃气等方式迫使当事人履行相关行政决定。",
  basis: "statutory",
  effect: "bars",
  severity: "fatal",
  judges: ["carryOutEnforcement"],
  judge,
});
