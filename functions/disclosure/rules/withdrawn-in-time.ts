import { limitRule } from "../../case-file/limit-rule.ts";
import { actsUntil } from "../../case-file/record.ts";
import type { CaseRule, Judged } from "../../case-file/rules.ts";

const LIMIT = limitRule("withdrawal", {
  id: "withdrawn-in-time",
  title: { zh: "按期撤回公开信息", en: "A publication is withdrawn in time" },
  method: {
    zh: "公开的处罚决定被变更、撤销、确认违法或者确认无效的，检查是否在三个工作日内撤回公开信息。",
    en: "Where a published decision is changed, revoked or held unlawful or void, it must be withdrawn within three working days.",
  },
  citation: { instrument: "处罚法", article: "第四十八条第二款" },
  quote: "行政机关应当在三日内撤回行政处罚决定信息并公开说明理由。",
  basis: "statutory",
  severity: "major",
});

/** Only what is public can be withdrawn. */
const wasPublished = ({ record, act }: Judged): boolean =>
  actsUntil(record, "decidePublication", act).at(-1)?.outcome === "publish";

export const withdrawnInTime: CaseRule = {
  ...LIMIT,
  judge: (judged) => (wasPublished(judged) ? LIMIT.judge(judged) : []),
};
