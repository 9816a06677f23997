import { limitRule } from "../../case-file/limit-rule.ts";

export const measureTerm = limitRule("measure-term", {
  id: "measure-term",
  title: { zh: "查封、扣押期限内作出处理决定", en: "Disposed of within the term of the measure" },
  method: {
    zh: "检查查封、扣押的财物是否在法定期限（三十日，依法延长的从其延长，书面告知的检测、检验期间不计）内作出处理决定或者解除。",
    en: "What is sealed or seized must be disposed of or released within its term: thirty days, with lawful extensions and without the time of testing that was told in writing.",
  },
  citation: { instrument: "强制法", article: "第二十七条" },
  quote: "行政机关采取查封、扣押措施后，应当及时查清事实，在本法第二十五条规定的期限内作出处理决定。",
  basis: "statutory",
  severity: "major",
});
