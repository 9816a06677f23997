import { foundIf } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ act }: Judged<"carryOutEnforcement">): readonly Finding[] =>
  foundIf(act.demolition === true && act.recorded === false, {
    at: "/recorded",
    zh: "没有全程音像记录",
    en: "it was not recorded on audio and video",
  });

export const demolitionRecordedInFull = caseRule({
  id: "demolition-recorded-in-full",
  title: { zh: "强制拆除全程音像记录", en: "A demolition is recorded in full" },
  method: {
    zh: "强制拆除的，检查是否全程音像记录。",
    en: "A demolition must be recorded on audio and video from beginning to end.",
  },
  citation: { instrument: "118号", article: "三（八）" },
  quote:
    "对查封扣押财产、强制拆除等直接涉及人身自由、生命健康、重大财产权益的现场执法活动和执法办案场所，要推行全程音像记录；",
  basis: "policy",
  effect: "flags",
  severity: "major",
  judges: ["carryOutEnforcement"],
  judge,
});
