import { limitRule } from "../../case-file/limit-rule.ts";

export const fineDeposited = limitRule("deposit", {
  id: "fine-deposited",
  title: { zh: "二日内将罚款缴付指定的银行", en: "A fine handed in is deposited within two working days" },
  method: {
    zh: "检查行政机关是否自收到之日起二个工作日内将罚款缴付指定的银行。",
    en: "The agency must deposit the fine at the bank within two working days.",
  },
  citation: { instrument: "处罚法", article: "第七十一条" },
  quote: "行政机关应当在二日内将罚款缴付指定的银行。",
  basis: "statutory",
  severity: "major",
});
