import { limitRule } from "../../case-file/limit-rule.ts";

export const freezeTerm = limitRule("freeze-term", {
  id: "freeze-term",
  title: { zh: "冻结期限内作出处理决定", en: "Disposed of within the term of the freeze" },
  method: {
    zh: "检查是否自冻结之日起三十日内（依法延长的从其延长）作出处理决定或者解除冻结。",
    en: "A freeze must be disposed of or lifted within thirty days, with lawful extensions.",
  },
  citation: { instrument: "强制法", article: "第三十二条第一款" },
  quote: "自冻结存款、汇款之日起三十日内，行政机关应当作出处理决定或者作出解除冻结决定；",
  basis: "statutory",
  severity: "major",
});
