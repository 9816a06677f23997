import { foundIf } from "../../case-file/found.ts";
import { lastingAt } from "../../case-file/measure-acts.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import { dateOf } from "../../kernel/time.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ record, act, day, now }: Judged<"decideCase">): readonly Finding[] => {
  if (!record.whole || act.outcome !== "not-established" || dateOf(now) <= day) return [];
  const lasting = lastingAt(record, { at: act.at, dayOnly: true }).filter(({ kind }) => kind !== "freezing");
  return foundIf(lasting.length > 0, {
    at: "/outcome",
    zh: `违法事实不能成立，仍有${lasting.length}项查封、扣押没有解除`,
    en: `no violation was found, and ${lasting.length} measures were not released`,
    values: { measures: lasting.length },
  });
};

export const noViolationMeasureReleased = caseRule({
  id: "no-violation-measure-released",
  title: { zh: "没有违法行为的及时解除", en: "Released where there is no violation" },
  method: {
    zh: "决定认定违法事实不能成立的，检查当日尚未解除的查封、扣押是否当日解除；次日起仍未解除的，予以提示。",
    en: "Where the decision finds no violation, what is still sealed or seized must be released on that day.",
  },
  citation: { instrument: "强制法", article: "第二十八条第一项" },
  quote: "（一）当事人没有违法行为；",
  basis: "statutory",
  effect: "flags",
  severity: "major",
  judges: ["decideCase"],
  judge,
});
