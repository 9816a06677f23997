import { foundIf } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ act }: Judged<"takeMeasure">): readonly Finding[] =>
  foundIf((act.kind === "sealing" || act.kind === "seizure") && act.recorded === false, {
    at: "/recorded",
    zh: "没有全程音像记录",
    en: "it was not recorded on audio and video",
  });

export const measureRecordedInFull = caseRule({
  id: "measure-recorded-in-full",
  title: { zh: "查封、扣押全程音像记录", en: "Sealing and seizure are recorded in full" },
  method: {
    zh: "查封、扣押的，检查是否全程音像记录。",
    en: "Sealing and seizure must be recorded on audio and video from beginning to end.",
  },
  citation: { instrument: "118号", article: "三（八）" },
  quote:
    "对查封扣押财产、强制拆除等直接涉及人身自由、生命健康、重大财产权益的现场执法活动和执法办案场所，要推行全程音像记录；",
  basis: "policy",
  effect: "flags",
  severity: "major",
  judges: ["takeMeasure"],
  judge,
});
