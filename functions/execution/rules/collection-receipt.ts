import { foundIf } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ record, act }: Judged<"collectOnTheSpot">): readonly Finding[] => {
  const given = act.receiptGiven ?? (act.receipt !== undefined || record.mode === "reported");
  return foundIf(!given, { at: "/receipt", zh: "没有出具专用票据", en: "no official receipt was given" });
};

export const collectionReceipt = caseRule({
  id: "collection-receipt",
  title: { zh: "当场收缴出具专用票据", en: "A receipt is given for what is collected" },
  method: {
    zh: "当场收缴罚款的，检查是否出具财政部门统一制发的专用票据；在平台办理的，没有登记票据即为没有出具。",
    en: "A receipt of the finance department must be given; in a case worked here, none is given if none is entered.",
  },
  citation: { instrument: "处罚法", article: "第七十条" },
  quote: "必须向当事人出具国务院财政部门或者省、自治区、直辖市人民政府财政部门统一制发的专用票据；",
  basis: "statutory",
  effect: "bars",
  severity: "major",
  judges: ["collectOnTheSpot"],
  judge,
});
