import { foundIf } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ record, act }: Judged<"planInspection">): readonly Finding[] =>
  foundIf(record.mode === "handled" && act.class === "special" && act.planApprovedBy === undefined, {
    at: "/planApprovedBy",
    zh: "专项检查计划没有经本级人民政府批准",
    en: "the plan of the special inspection is not approved",
  });

export const specialInspectionPlanApproved = caseRule({
  id: "special-inspection-plan-approved",
  title: { zh: "专项检查计划经批准", en: "A special inspection has an approved plan" },
  method: {
    zh: "专项检查的，核查检查计划是否经本级人民政府批准；在平台办理的，没有登记批准机关即为没有批准；此为海南省的规定，其他地区可以不采用。",
    en: "The plan of a special inspection must be approved by the government; in a case worked here, it is not if none is entered. This is the rule of Hainan, which another place may set aside.",
  },
  citation: { instrument: "海南检查", article: "第十条第二款" },
  quote: "制定专项检查计划，经本级人民政府批准，向本级人民政府营商环境建设主管部门备案后，向社会公布。",
  basis: "policy",
  effect: "flags",
  severity: "major",
  judges: ["planInspection"],
  judge,
});
