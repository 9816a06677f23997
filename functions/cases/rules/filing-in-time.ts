import { limitRule } from "../../case-file/limit-rule.ts";

/** 处罚法 54 says in time (及时) and no number: the number is that of one sector. */
export const filingInTime = limitRule("filing", {
  id: "filing-in-time",
  title: { zh: "按期决定是否立案", en: "Filing is decided in time" },
  method: {
    zh: "检查是否自受理案件线索之日起十五个工作日内（各地可另定）决定立案或者不予立案。",
    en: "Whether to file must be decided within fifteen working days of the clue, or the local number.",
  },
  citation: { instrument: "市监程序", article: "第十八条第一款" },
  quote: "应当自发现线索或者收到材料之日起十五个工作日内予以核查，由市场监督管理部门负责人决定是否立案",
  basis: "policy",
  severity: "minor",
});
