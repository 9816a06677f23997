import type { CaseRecord } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import { fenOf, type Yuan } from "../../kernel/money.ts";
import { found } from "../../law/finding.ts";
import { PENALTY_KINDS } from "../../law/penalty-kinds.ts";
import type { Finding } from "../../law/rule.ts";
import { fineOf } from "../fines.ts";

const CAP = { citizen: "200.00" as Yuan, other: "3000.00" as Yuan };

/** The higher figure applies unless every party is a citizen: an individual business (个体工商户) is not named by the text. */
const capFor = ({ parties }: CaseRecord): Yuan =>
  parties.length > 0 && parties.every(({ kind }) => kind === "citizen") ? CAP.citizen : CAP.other;

const judge = ({ record, act }: Judged<"decideOnTheSpot">): readonly Finding[] => {
  if (act.otherLaw !== undefined) return [];
  const fine = fineOf(act);
  const cap = capFor(record);
  const others = (act.penalties ?? []).flatMap(({ kind }, index) =>
    kind === "fine" || kind === "warning"
      ? []
      : [
          found(
            `/penalties/${index}`,
            `“${PENALTY_KINDS[kind].zh}”不得当场作出`,
            `${PENALTY_KINDS[kind].en} cannot be imposed on the spot`,
          ),
        ],
  );
  if (fine === undefined || fenOf(fine) <= fenOf(cap)) return others;
  const over = found(
    "/fine",
    `罚款${fine}元，超过当场处罚的限额${cap}元`,
    `a fine of ${fine} yuan exceeds the cap of ${cap}`,
  );
  return [{ ...over, values: { fine, cap } }, ...others];
};

export const simpleCap = caseRule({
  id: "simple-cap",
  title: { zh: "当场处罚不超过法定限额", en: "A penalty on the spot stays within its cap" },
  method: {
    zh: "当场作出的处罚只能是警告，或者对公民二百元以下、对法人或者其他组织三千元以下的罚款（以下包括本数）；法律另有规定并已载明的除外。",
    en: "On the spot only a warning, or a fine of at most 200 yuan on a citizen and 3,000 on any other party, both figures included, unless another statute is named.",
  },
  citation: { instrument: "处罚法", article: "第五十一条" },
  quote:
    "违法事实确凿并有法定依据，对公民处以二百元以下、对法人或者其他组织处以三千元以下罚款或者警告的行政处罚的，可以当场作出行政处罚决定。",
  basis: "statutory",
  effect: "bars",
  severity: "fatal",
  judges: ["decideOnTheSpot"],
  judge,
});
