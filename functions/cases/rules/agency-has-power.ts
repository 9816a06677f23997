import { caseRule, type Judged } from "../../case-file/rules.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";
import { isPenalty } from "../penalised.ts";

const judge = ({ record, act, registers }: Judged<"decideCase" | "decideOnTheSpot">): readonly Finding[] => {
  const item = record.powerItem === undefined ? undefined : registers.powerItem(record.powerItem);
  if (!isPenalty(act) || !item || item.agency === record.agency) return [];
  if (registers.agency(record.agency)?.nature === "entrusted") return [];
  return [
    found(
      "/powerItem",
      `权力事项“${item.name}”不属于本机关`,
      `the power item ${item.code} is not the agency's`,
    ),
  ];
};

export const agencyHasPower = caseRule({
  id: "agency-has-power",
  title: { zh: "在法定职权范围内处罚", en: "The agency has the power to punish" },
  method: {
    zh: "检查案件所依据的权力事项是否属于本机关；受委托组织按委托书另行检查。",
    en: "The power item of the case must belong to the agency; entrusted bodies are judged by their entrustment.",
  },
  citation: { instrument: "处罚法", article: "第十七条" },
  quote: "行政处罚由具有行政处罚权的行政机关在法定职权范围内实施。",
  basis: "statutory",
  effect: "bars",
  severity: "fatal",
  judges: ["decideCase", "decideOnTheSpot"],
  judge,
});
