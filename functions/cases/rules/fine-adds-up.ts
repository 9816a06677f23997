import { caseRule, type Judged } from "../../case-file/rules.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";
import { sumOfFines } from "../fines.ts";
import { isPenalty } from "../penalised.ts";

const judge = ({ act }: Judged<"decideCase" | "decideOnTheSpot">): readonly Finding[] => {
  const { fine } = act;
  const sum = sumOfFines(act);
  if (!isPenalty(act) || fine === undefined || sum === undefined || fine === sum) return [];
  const other = found(
    "/fine",
    `载明罚款${fine}元，各项合计${sum}元`,
    `states ${fine} yuan, its parts add up to ${sum}`,
  );
  return [{ ...other, values: { fine, sum } }];
};

export const fineAddsUp = caseRule({
  id: "fine-adds-up",
  title: { zh: "罚款数额前后一致", en: "The fine is the sum of its parts" },
  method: {
    zh: "检查决定书载明的罚款总额与各项罚款之和是否一致。",
    en: "The fine that the decision states must be the sum of the single fines.",
  },
  citation: { instrument: "罚缴办法", article: "第七条" },
  quote: "当事人应当缴纳罚款的数额、期限等",
  basis: "statutory",
  effect: "flags",
  severity: "minor",
  judges: ["decideCase", "decideOnTheSpot"],
  judge,
});
