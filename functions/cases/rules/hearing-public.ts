import { caseRule, type Judged } from "../../case-file/rules.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";

const CLOSED = found(
  "/closedFor",
  "听证没有公开举行，也没有依法保密的理由",
  "the hearing was not public, for no ground of secrecy",
);

const judge = ({ record, act }: Judged<"holdHearing">): readonly Finding[] =>
  record.whole && act.public === false && act.closedFor === undefined ? [CLOSED] : [];

export const hearingPublic = caseRule({
  id: "hearing-public",
  title: { zh: "听证公开举行", en: "A hearing is public" },
  method: {
    zh: "检查不公开举行的听证是否涉及国家秘密、商业秘密或者个人隐私。",
    en: "A hearing that is not public must say whether a state secret, a trade secret or privacy is why.",
  },
  citation: { instrument: "处罚法", article: "第六十四条第三项" },
  quote: "（三）除涉及国家秘密、商业秘密或者个人隐私依法予以保密外，听证公开举行；",
  basis: "statutory",
  effect: "flags",
  severity: "major",
  judges: ["holdHearing"],
  judge,
});
