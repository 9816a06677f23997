import { foundIf } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ record, act, day, registers }: Judged<"startInspection">): readonly Finding[] =>
  (act.items ?? []).flatMap((code, index) => {
    const item = registers.powerItem(code);
    const published = item?.publishedAt !== undefined && item.publishedAt <= day;
    // Of an item whom no register knows nothing can be said in a report; a case that is worked here names none.
    const asked = item !== undefined || record.mode === "handled";
    return foundIf(asked && !published, {
      at: `/items/${index}`,
      zh: `检查事项“${item?.name ?? code}”当日尚未公布`,
      en: `the item ${code} was not published on that day`,
      values: { item: code },
    });
  });

export const inspectionItemPublished = caseRule({
  id: "inspection-item-published",
  title: { zh: "检查事项已经公布", en: "Only published items are inspected" },
  method: {
    zh: "核查检查所依据的权力事项当日是否已经登记公布；归集的案件所列事项不在名录中的，不作判断。",
    en: "Each power item that is inspected must have been published by that day, as the register of power items says; of a reported item that it does not know nothing is said.",
  },
  citation: { instrument: "54号", article: "事项" },
  quote: "行政检查事项未经公布的,不得实施。",
  basis: "policy",
  effect: "bars",
  severity: "major",
  judges: ["startInspection"],
  judge,
});
