import { limitRule } from "../../case-file/limit-rule.ts";

export const freezeDelivery = limitRule("freeze-delivery", {
  id: "freeze-delivery",
  title: { zh: "三日内交付冻结决定书", en: "The freeze decision is delivered within three working days" },
  method: {
    zh: "检查是否自冻结之日起三个工作日内向当事人交付冻结决定书。",
    en: "The freeze decision must be delivered to the party within three working days.",
  },
  citation: { instrument: "强制法", article: "第三十一条" },
  quote: "依照法律规定冻结存款、汇款的，作出决定的行政机关应当在三日内向当事人交付冻结决定书。",
  basis: "statutory",
  severity: "major",
});
