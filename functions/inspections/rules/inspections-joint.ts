import { foundIf } from "../../case-file/found.ts";
import { peersUntil } from "../../case-file/peers-until.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = (judged: Judged<"startInspection">): readonly Finding[] => {
  const other = peersUntil(judged, "inspection").find(
    ({ agency, day }) => agency !== judged.record.agency && day === judged.day,
  );
  return foundIf(other !== undefined, {
    at: "",
    zh: "其他机关当日对同一企业另有检查，应当联合实施",
    en: "another agency inspected the enterprise on the same day",
    ...(other && { values: { case: other.case } }),
  });
};

export const inspectionsJoint = caseRule({
  id: "inspections-joint",
  title: { zh: "能联合检查的不得多头检查", en: "Inspections are joint" },
  method: {
    zh: "核查其他机关当日是否也对同一企业进行检查。",
    en: "Several agencies should not inspect an enterprise separately on one day.",
  },
  citation: { instrument: "54号", article: "方式" },
  quote: "能联合实施行政检查的,不得多头检查;",
  basis: "policy",
  effect: "flags",
  severity: "minor",
  judges: ["startInspection"],
  judge,
});
