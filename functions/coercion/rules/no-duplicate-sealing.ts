import { foundIf } from "../../case-file/found.ts";
import { peersUntil } from "../../case-file/peers-until.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = (judged: Judged<"takeMeasure">): readonly Finding[] => {
  const { record, act } = judged;
  if (act.kind !== "sealing") return [];
  const other = peersUntil(judged, "sealing").find(
    ({ agency, key }) => agency !== record.agency && key === act.object?.trim(),
  );
  return foundIf(act.sealedByOthers === true || other !== undefined, {
    at: "/object",
    zh: "该对象已被其他国家机关查封",
    en: "another organ of the state has already sealed it",
    ...(other && { values: { case: other.case } }),
  });
};

export const noDuplicateSealing = caseRule({
  id: "no-duplicate-sealing",
  title: { zh: "不得重复查封", en: "No duplicate sealing" },
  method: {
    zh: "查封的，检查对象是否已被其他国家机关查封：登记载明已被查封，或者其他机关对同一当事人的同一对象已有查封。",
    en: "What another organ has sealed must not be sealed again: as the act says, or as a sealing by another agency of the same object shows.",
  },
  citation: { instrument: "强制法", article: "第二十三条第二款" },
  quote: "当事人的场所、设施或者财物已被其他国家机关依法查封的，不得重复查封。",
  basis: "statutory",
  effect: "bars",
  severity: "major",
  judges: ["takeMeasure"],
  judge,
});
