import { lackingIn } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const WANTED = {
  application: { zh: "强制执行申请书", en: "the application" },
  decision: { zh: "行政决定书及事实、理由和依据", en: "the decision with its facts and reasons" },
  "opinion-and-demand": { zh: "当事人的意见及催告情况", en: "the party's view and the demand" },
  object: { zh: "申请强制执行标的情况", en: "what is to be enforced" },
};

const judge = ({ act }: Judged<"applyToCourt">): readonly Finding[] =>
  lackingIn(act.papers, { at: "/papers", wanted: WANTED });

export const courtPapersComplete = caseRule({
  id: "court-papers-complete",
  title: { zh: "申请法院强制执行的材料齐全", en: "The application to the court has its papers" },
  method: {
    zh: "检查申请人民法院强制执行的材料是否齐全。",
    en: "The application to the court must come with the papers that the law lists.",
  },
  citation: { instrument: "强制法", article: "第五十五条第一款" },
  quote: "行政机关向人民法院申请强制执行，应当提供下列材料:",
  basis: "statutory",
  effect: "bars",
  severity: "major",
  judges: ["applyToCourt"],
  judge,
});
