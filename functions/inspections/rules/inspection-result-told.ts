import { limitRule } from "../../case-file/limit-rule.ts";

export const inspectionResultTold = limitRule("inspection-result", {
  id: "inspection-result-told",
  title: { zh: "及时告知检查结果", en: "The result is told in time" },
  method: {
    zh: "核查是否自检查结果确定之日起五个工作日内告知企业；此为海南省的规定，其他地区可以另定期限或者不采用。",
    en: "The result must be told within five working days after it is certain; this is the rule of Hainan, which another place may change or set aside.",
  },
  citation: { instrument: "海南检查", article: "第二十二条第二款" },
  quote: "需经检验检测等程序才能确定的，应当在结果确定之日起五个工作日内告知。",
  basis: "policy",
  severity: "minor",
});
