import { limitRule } from "../../case-file/limit-rule.ts";

export const fineHandedIn = limitRule("hand-in", {
  id: "fine-handed-in",
  title: {
    zh: "当场收缴的罚款二日内交至行政机关",
    en: "A fine collected is handed in within two working days",
  },
  method: {
    zh: "检查执法人员是否自收缴之日起二个工作日内将罚款交至行政机关。",
    en: "A fine collected on the spot must be handed in to the agency within two working days.",
  },
  citation: { instrument: "处罚法", article: "第七十一条" },
  quote: "执法人员当场收缴的罚款，应当自收缴罚款之日起二日内，交至行政机关；",
  basis: "statutory",
  severity: "major",
});
