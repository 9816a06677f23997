import { foundIf } from "../../case-file/found.ts";
import { moreThanHours } from "../../case-file/hours.ts";
import { actsOf, dayOf, notAfter } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const HOURS = 24;

const judge = ({ record, act, now }: Judged<"decideTransfer">): readonly Finding[] => {
  if (act.approved !== true) return [];
  const transfer = actsOf(record, "transferCase").find((made) => notAfter(act, made));
  if (transfer)
    return foundIf(moreThanHours(HOURS, act, transfer), {
      at: "",
      zh: `批准后超过二十四小时才移送（${dayOf(transfer)}）`,
      en: `it was transferred after more than 24 hours (${dayOf(transfer)})`,
      values: { transferred: transfer.at },
    });
  return foundIf(record.whole && moreThanHours(HOURS, act, { at: now }), {
    at: "",
    zh: "批准后已超过二十四小时，尚未移送",
    en: "24 hours have passed and it is not transferred",
  });
};

export const transferredWithinADay = caseRule({
  id: "transferred-within-a-day",
  title: { zh: "批准后二十四小时内移送", en: "Transferred within 24 hours of approval" },
  method: {
    zh: "决定批准移送的，检查是否在二十四小时内移送；只知道日期的，按最有利于行政机关的时刻计算。",
    en: "What is approved must be transferred within 24 clock hours; where only days are known, the moments most favourable to the agency count.",
  },
  citation: { instrument: "移送规定", article: "第五条第二款" },
  quote: "决定批准的，应当在２４小时内向同级公安机关移送；",
  basis: "statutory",
  effect: "flags",
  severity: "major",
  judges: ["decideTransfer"],
  judge,
});
