import { foundIf } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ record, act, registers }: Judged<"startInspection">): readonly Finding[] => {
  const agency = registers.agency(record.agency);
  if (!agency || act.region === undefined || act.assistance !== false) return [];
  const own = agency.region.replace(/^(\d{2}|\d{4})(00)+$/, "$1");
  return foundIf(!act.region.startsWith(own), {
    at: "/region",
    zh: `检查地点（${act.region}）不在本机关的行政区域（${agency.region}）之内，也没有异地协助`,
    en: `the place (${act.region}) is outside the agency's region (${agency.region}), without assistance`,
  });
};

export const inspectionTerritorial = caseRule({
  id: "inspection-territorial",
  title: { zh: "涉企检查属地管辖", en: "Inspections keep to their place" },
  method: {
    zh: "检查地点不在本机关行政区域之内的，核查是否经异地协助。",
    en: "Where the place lies outside the region of the agency, the inspection needs the assistance of that place.",
  },
  citation: { instrument: "54号", article: "属地" },
  quote: "涉企行政检查以属地管辖为原则",
  basis: "policy",
  effect: "flags",
  severity: "major",
  judges: ["startInspection"],
  judge,
});
