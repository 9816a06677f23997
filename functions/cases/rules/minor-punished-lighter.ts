import { birthdayOf } from "../../case-file/birthday-of.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import { addMonths, type PlainDate } from "../../kernel/time.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";
import { isPenalty, penalised } from "../penalised.ts";

const FROM = 14 * 12;
const UNTIL = 18 * 12;

/** The violations of a minor of that age: all that are punished, so that none of them was done when of age. */
const allAsMinor = (born: PlainDate, days: readonly PlainDate[]): boolean =>
  days.length > 0 && days.every((on) => addMonths(born, FROM) <= on && on < addMonths(born, UNTIL));

const judge = ({ record, act, registers }: Judged<"decideCase" | "decideOnTheSpot">): readonly Finding[] => {
  const [party] = record.parties;
  const born = party && birthdayOf(party);
  const { discretion } = act;
  if (!isPenalty(act) || !born || !discretion || record.parties.length > 1) return [];
  const days = penalised(act).flatMap(({ endedOn }) => endedOn ?? []);
  const kind = registers.baseline(discretion.baseline)?.tiers[discretion.tier - 1]?.kind;
  return allAsMinor(born, days) && (kind === "ordinary" || kind === "heavier")
    ? [found("/discretion/tier", "对未成年人没有从轻或者减轻处罚", "a minor is not punished more lightly")]
    : [];
};

export const minorPunishedLighter = caseRule({
  id: "minor-punished-lighter",
  title: { zh: "未成年人从轻、减轻处罚", en: "A minor is punished more lightly" },
  method: {
    zh: "已满十四周岁不满十八周岁的当事人违法的，检查适用的裁量阶次是否属于从轻、减轻、不予或者免予处罚。",
    en: "For a party of fourteen to seventeen the tier of the baseline must be a lighter or mitigated one, or none.",
  },
  citation: { instrument: "处罚法", article: "第三十条" },
  quote: "已满十四周岁不满十八周岁的未成年人有违法行为的，应当从轻或者减轻行政处罚。",
  basis: "statutory",
  effect: "flags",
  severity: "major",
  judges: ["decideCase", "decideOnTheSpot"],
  judge,
});
