import { limitRule } from "../../case-file/limit-rule.ts";
import type { CaseRule, Judged } from "../../case-file/rules.ts";

const LIMIT = limitRule("service", {
  id: "service-in-time",
  title: { zh: "七日内送达决定书", en: "The decision is served within seven days" },
  method: {
    zh: "检查是否自作出决定之日起七个工作日内送达决定书；移送司法机关的除外。",
    en: "The decision must be served within seven working days, unless the case is transferred.",
  },
  citation: { instrument: "处罚法", article: "第六十一条第一款" },
  quote: "行政机关应当在七日内依照《中华人民共和国民事诉讼法》的有关规定，将行政处罚决定书送达当事人。",
  basis: "statutory",
  severity: "minor",
});

const isTransfer = ({ act }: Judged): boolean => act.act === "decideCase" && act.outcome === "transfer";

export const serviceInTime: CaseRule = {
  ...LIMIT,
  judge: (judged) => (isTransfer(judged) ? [] : LIMIT.judge(judged)),
};
