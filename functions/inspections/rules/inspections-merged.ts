import { foundIf } from "../../case-file/found.ts";
import { peersUntil } from "../../case-file/peers-until.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = (judged: Judged<"startInspection">): readonly Finding[] => {
  const other = peersUntil(judged, "inspection").find(
    ({ agency, day }) => agency === judged.record.agency && day === judged.day,
  );
  return foundIf(other !== undefined, {
    at: "",
    zh: "本机关当日对同一企业另有检查，应当合并实施",
    en: "the agency inspected the enterprise on the same day already",
    ...(other && { values: { case: other.case } }),
  });
};

export const inspectionsMerged = caseRule({
  id: "inspections-merged",
  title: { zh: "能合并检查的不得重复检查", en: "Inspections are merged" },
  method: {
    zh: "核查本机关当日是否对同一企业另行进行检查。",
    en: "The same agency should not inspect an enterprise twice on one day.",
  },
  citation: { instrument: "54号", article: "方式" },
  quote: "能合并实施行政检查的,不得重复检查;",
  basis: "policy",
  effect: "flags",
  severity: "minor",
  judges: ["startInspection"],
  judge,
});
