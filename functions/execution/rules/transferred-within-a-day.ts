import { limitRule } from "../../case-file/limit-rule.ts";

export const transferredWithinADay = limitRule("transfer", {
  id: "transferred-within-a-day",
  title: { zh: "批准后二十四小时内移送", en: "Transferred within 24 hours of approval" },
  method: {
    zh: "决定批准移送的，检查是否在二十四小时内移送；只知道日期的，按最有利于行政机关的时刻计算。",
    en: "What is approved must be transferred within 24 clock hours; where only days are known, the moments most favourable to the agency count.",
  },
  citation: { instrument: "移送规定", article: "第五条第二款" },
  quote: "决定批准的，应当在２４小时内向同级公安机关移送；",
  basis: "statutory",
  severity: "major",
});
