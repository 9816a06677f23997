import { limitRule } from "../../case-file/limit-rule.ts";

export const preservationDisposedInTime = limitRule("preservation", {
  id: "preservation-disposed-in-time",
  title: { zh: "先行登记保存按期处理", en: "Preserved evidence is dealt with in time" },
  method: {
    zh: "检查是否自先行登记保存之日起七个工作日内对证据作出处理决定。",
    en: "Within seven working days of the preservation it must be decided what becomes of the evidence.",
  },
  citation: { instrument: "处罚法", article: "第五十六条" },
  quote: "并应当在七日内及时作出处理决定",
  basis: "statutory",
  severity: "major",
});
