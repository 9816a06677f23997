import { foundIf } from "../../case-file/found.ts";
import { actsOf } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ record, act }: Judged<"collectOnTheSpot">): readonly Finding[] => {
  const ordinary = actsOf(record, "decideCase").length > 0;
  const onTheSpot = actsOf(record, "decideOnTheSpot").length > 0;
  const forSimpleOnly = act.ground === "at-most-100" || act.ground === "hard-to-collect-later";
  return foundIf(ordinary && !onTheSpot && forSimpleOnly, {
    at: "/ground",
    zh: "不是当场作出的处罚决定，不得以此理由当场收缴",
    en: "the decision was not made on the spot, so this ground does not apply",
  });
};

export const collectionSeparate = caseRule({
  id: "collection-separate",
  title: { zh: "罚款决定与收缴分离", en: "Who fines does not collect" },
  method: {
    zh: "普通程序作出的罚款决定，检查是否以只适用于当场处罚的理由当场收缴。",
    en: "A fine of the ordinary procedure must not be collected on the spot on a ground that is for penalties on the spot only.",
  },
  citation: { instrument: "处罚法", article: "第六十七条第二款" },
  quote:
    "除依照本法第六十八条、第六十九条的规定当场收缴的罚款外，作出行政处罚决定的行政机关及其执法人员不得自行收缴罚款。",
  basis: "statutory",
  effect: "bars",
  severity: "major",
  judges: ["collectOnTheSpot"],
  judge,
});
