import { foundIf } from "../../case-file/found.ts";
import { actsUntil } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ record, act }: Judged<"startInspection">): readonly Finding[] => {
  const plans = actsUntil(record, "planInspection", act);
  if (plans.length === 0 || plans.some(({ items }) => items === undefined)) return [];
  const planned = new Set(plans.flatMap(({ items = [] }) => items));
  return (act.items ?? []).flatMap((code, index) =>
    foundIf(!planned.has(code), {
      at: `/items/${index}`,
      zh: `检查事项${code}不在检查方案之内`,
      en: `the item ${code} is not in the plan`,
      values: { item: code },
    }),
  );
};

export const inspectionWithinPlan = caseRule({
  id: "inspection-within-plan",
  title: { zh: "不超出批准的检查事项", en: "Within the items that were approved" },
  method: {
    zh: "核查入企检查的事项是否都在此前制定的检查方案之内；方案没有载明事项的，不作判断；此为海南省的规定，其他地区可以不采用。",
    en: "What is inspected must be among the items of the plan; where the plan names none, nothing is said. This is the rule of Hainan, which another place may set aside.",
  },
  citation: { instrument: "海南检查", article: "第二十条第二款" },
  quote:
    "行政检查主体在检查过程中发现企业涉嫌本领域其他违法行为的，应当向行政检查主体负责人报告，经负责人批准后，开展相关检查。",
  basis: "policy",
  effect: "flags",
  severity: "major",
  judges: ["startInspection"],
  judge,
});
