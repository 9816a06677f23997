import { caseRule, type Judged } from "../../case-file/rules.ts";
import { fenOf, sumYuan, type Yuan } from "../../kernel/money.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";

const confiscated = (penalties: NonNullable<Judged<"decideCase">["act"]["penalties"]>): Yuan | undefined => {
  const taken = penalties.filter(({ kind }) => kind === "confiscation-of-gains");
  const amounts = taken.flatMap(({ amount }) => amount ?? []);
  return amounts.length === taken.length ? sumYuan(amounts) : undefined;
};

const NOTHING = "0.00" as Yuan;

const judge = ({ record, act }: Judged<"decideCase">): readonly Finding[] => {
  const { outcome, gains, penalties } = act;
  const returned = act.gainsReturned ?? (record.whole ? NOTHING : undefined);
  if (outcome !== "penalty" || !gains || !returned || !penalties) return [];
  const taken = confiscated(penalties);
  if (taken === undefined || fenOf(taken) + fenOf(returned) >= fenOf(gains)) return [];
  const left = found(
    "/gains",
    `违法所得${gains}元，没收${taken}元、退赔${returned}元`,
    `of gains of ${gains} yuan ${taken} are confiscated and ${returned} returned`,
  );
  return [{ ...left, values: { gains, confiscated: taken, returned } }];
};

export const gainsConfiscated = caseRule({
  id: "gains-confiscated",
  title: { zh: "没收违法所得", en: "Unlawful gains are confiscated" },
  method: {
    zh: "有违法所得的，检查没收和退赔的数额合计是否不少于违法所得。",
    en: "What is confiscated and what is returned must together not be less than the unlawful gains.",
  },
  citation: { instrument: "处罚法", article: "第二十八条第二款" },
  quote: "当事人有违法所得，除依法应当退赔的外，应当予以没收。",
  basis: "statutory",
  effect: "flags",
  severity: "major",
  judges: ["decideCase"],
  judge,
});
