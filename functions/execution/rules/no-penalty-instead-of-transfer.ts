import { foundIf } from "../../case-file/found.ts";
import { actsUntil } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ record, act }: Judged<"decideCase" | "decideOnTheSpot">): readonly Finding[] => {
  if (!record.whole || (act.act === "decideCase" && act.outcome !== "penalty")) return [];
  const last = actsUntil(record, "decideTransfer", act).at(-1);
  const transferred = actsUntil(record, "transferCase", act).length > 0;
  return foundIf(last?.approved === true && !transferred, {
    at: act.act === "decideCase" ? "/outcome" : "",
    zh: "已批准移送公安机关，没有移送就作出行政处罚",
    en: "the transfer to the police was approved, and a penalty decided instead of it",
  });
};

export const noPenaltyInsteadOfTransfer = caseRule({
  id: "no-penalty-instead-of-transfer",
  title: { zh: "不得以行政处罚代替移送", en: "No penalty in place of a transfer" },
  method: {
    zh: "已经批准移送的案件，检查是否没有移送就作出行政处罚决定；批准之前已经作出的处罚不在此列。",
    en: "Once a transfer is approved, no penalty may be decided before the case is transferred; penalties decided before the approval are not meant.",
  },
  citation: { instrument: "移送规定", article: "第十一条第一款" },
  quote: "行政执法机关对应当向公安机关移送的涉嫌犯罪案件，不得以行政处罚代替移送。",
  basis: "statutory",
  effect: "bars",
  severity: "fatal",
  judges: ["decideCase", "decideOnTheSpot"],
  judge,
});
