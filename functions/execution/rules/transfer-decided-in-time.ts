import { limitRule } from "../../case-file/limit-rule.ts";

export const transferDecidedInTime = limitRule("transfer-decision", {
  id: "transfer-decided-in-time",
  title: { zh: "三日内决定是否移送", en: "The transfer is decided within three days" },
  method: {
    zh: "检查负责人是否自接到报告之日起三日（按自然日计算）内作出批准移送或者不批准移送的决定。",
    en: "The head must decide on the transfer within three days of the report (calendar days).",
  },
  citation: { instrument: "移送规定", article: "第五条第二款" },
  quote:
    "行政执法机关正职负责人或者主持工作的负责人应当自接到报告之日起３日内作出批准移送或者不批准移送的决定。",
  basis: "statutory",
  severity: "major",
});
