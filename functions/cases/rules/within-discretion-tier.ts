import { type Baseline, caseRule, type Judged } from "../../case-file/rules.ts";
import { fenOf } from "../../kernel/money.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";
import { fineOf } from "../fines.ts";
import { isPenalty } from "../penalised.ts";

type Departure = NonNullable<Judged<"decideCase">["act"]["discretion"]>["departure"];

const mayLeave = ({ level }: Baseline, departure: Departure): boolean =>
  level === "upper" ? departure === "maker" : departure === "head" || departure === "discussion";

const judge = ({ act, registers }: Judged<"decideCase" | "decideOnTheSpot">): readonly Finding[] => {
  const { discretion } = act;
  const fine = fineOf(act);
  const baseline = discretion && registers.baseline(discretion.baseline);
  const tier = baseline?.tiers[(discretion?.tier ?? 0) - 1];
  if (!isPenalty(act) || !discretion || !fine || !baseline || !tier) return [];
  const below = tier.min !== undefined && fenOf(fine) < fenOf(tier.min);
  const above = tier.max !== undefined && fenOf(fine) > fenOf(tier.max);
  if (!(below || above) || mayLeave(baseline, discretion.departure)) return [];
  const outside = found(
    "/fine",
    `罚款${fine}元不在裁量阶次之内，没有依规定批准调整适用`,
    `a fine of ${fine} yuan lies outside its tier, and its departure was not approved as the paper asks`,
  );
  return [
    { ...outside, values: { fine, ...(tier.min && { min: tier.min }), ...(tier.max && { max: tier.max }) } },
  ];
};

export const withinDiscretionTier = caseRule({
  id: "within-discretion-tier",
  title: { zh: "罚款在裁量阶次之内", en: "The fine lies in its tier" },
  method: {
    zh: "检查罚款是否在所适用裁量阶次的幅度之内；超出的，本机关的基准须经主要负责人批准或者集体讨论，上级机关的基准须经制定机关批准。",
    en: "The fine must lie in the tier that is named; to leave it needs the head or a collective discussion for the agency’s own baseline, and its maker for one of an upper agency.",
  },
  citation: { instrument: "27号", article: "五（十二）" },
  quote: "经本行政机关主要负责人批准或者集体讨论通过后可以调整适用",
  basis: "policy",
  effect: "flags",
  severity: "major",
  judges: ["decideCase", "decideOnTheSpot"],
  judge,
});
