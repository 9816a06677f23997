import { foundIf } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ act }: Judged<"decideEnforcement">): readonly Finding[] =>
  foundIf(act.demolition === true && act.announced === false, {
    at: "/announced",
    zh: "强制拆除没有公告",
    en: "it was not announced",
  });

export const demolitionAnnounced = caseRule({
  id: "demolition-announced",
  title: { zh: "强制拆除应当公告", en: "A demolition is announced" },
  method: {
    zh: "需要强制拆除的，检查是否公告并限期当事人自行拆除。",
    en: "A demolition must be announced, and the party given a time to take the building down.",
  },
  citation: { instrument: "强制法", article: "第四十四条" },
  quote: "应当由行政机关予以公告，限期当事人自行拆除。",
  basis: "statutory",
  effect: "bars",
  severity: "fatal",
  judges: ["decideEnforcement"],
  judge,
});
