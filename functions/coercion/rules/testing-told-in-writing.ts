import { foundIf } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ act }: Judged<"tellTesting">): readonly Finding[] =>
  foundIf(act.writtenNotice === false, {
    at: "/writtenNotice",
    zh: "检测、检验的期间没有书面告知当事人",
    en: "the time of testing was not told in writing",
  });

export const testingToldInWriting = caseRule({
  id: "testing-told-in-writing",
  title: { zh: "检测、检验期间书面告知", en: "The time of testing is told in writing" },
  method: {
    zh: "检查检测、检验、检疫或者技术鉴定的期间是否书面告知当事人；没有书面告知的，期间照常计算。",
    en: "The time that testing takes must be told to the party in writing; otherwise it does not hold the term up.",
  },
  citation: { instrument: "强制法", article: "第二十五条第三款" },
  quote: "检测、检验、检疫或者技术鉴定的期间应当明确，并书面告知当事人。",
  basis: "statutory",
  effect: "flags",
  severity: "major",
  judges: ["tellTesting"],
  judge,
});
