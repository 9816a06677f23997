import { limitRule } from "../../case-file/limit-rule.ts";

export const itemsHandedOver = limitRule("items-handover", {
  id: "items-handed-over",
  title: { zh: "三日内移交涉案物品", en: "Items are handed over within three days" },
  method: {
    zh: "公安机关决定立案的，检查是否自接到立案通知书之日起三日（按自然日计算）内移交涉案物品和材料。",
    en: "When the police have filed the case, the items must be handed over within three days (calendar days).",
  },
  citation: { instrument: "移送规定", article: "第十二条" },
  quote: "应当自接到立案通知书之日起３日内将涉案物品以及与案件有关的其他材料移交公安机关，并办结交接手续；",
  basis: "statutory",
  severity: "major",
});
