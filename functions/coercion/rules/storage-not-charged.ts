import { foundIf } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ act }: Judged<"takeMeasure">): readonly Finding[] =>
  foundIf((act.kind === "sealing" || act.kind === "seizure") && act.storageCharged === true, {
    at: "/storageCharged",
    zh: "保管费用由当事人承担",
    en: "the party was charged for storage",
  });

export const storageNotCharged = caseRule({
  id: "storage-not-charged",
  title: { zh: "保管费用由行政机关承担", en: "Storage is not charged" },
  method: {
    zh: "查封、扣押的，检查保管费用是否由当事人承担。",
    en: "The agency bears the cost of keeping what is sealed or seized.",
  },
  citation: { instrument: "强制法", article: "第二十六条第三款" },
  quote: "因查封、扣押发生的保管费用由行政机关承担。",
  basis: "statutory",
  effect: "flags",
  severity: "minor",
  judges: ["takeMeasure"],
  judge,
});
