import { limitRule } from "../../case-file/limit-rule.ts";

export const reviewInTime = limitRule("review", {
  id: "review-in-time",
  title: { zh: "按期完成法制审核", en: "Legal review is finished in time" },
  method: {
    zh: "检查是否自接到审核材料之日起十个工作日内（各地可另定）提出审核意见。",
    en: "The opinion must be given within ten working days of the material, or the local number.",
  },
  citation: { instrument: "市监程序", article: "第五十五条" },
  quote: "审核机构应当自接到审核材料之日起十个工作日内完成审核。",
  basis: "policy",
  severity: "minor",
});
