import { foundIf } from "../../case-file/found.ts";
import { actsUntil } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ record, act }: Judged<"startInspection">): readonly Finding[] =>
  foundIf(record.whole && act.class === "daily" && actsUntil(record, "drawInspection", act).length === 0, {
    at: "/class",
    zh: "日常检查没有随机抽取的记录",
    en: "a daily inspection without a random draw",
  });

export const dailyInspectionDrawn = caseRule({
  id: "daily-inspection-drawn",
  title: { zh: "日常检查随机抽取", en: "A daily inspection is drawn at random" },
  method: {
    zh: "日常检查的，核查此前是否有随机抽取的记录；依法实行全覆盖的重点监管不在此列，由监督人员判断。",
    en: "A daily inspection must follow a random draw; fields that the law has inspected in full are excepted, which a supervisor decides.",
  },
  citation: { instrument: "民营法", article: "第五十二条第二款" },
  quote: "市场监管领域相关部门的行政检查应当通过随机抽取检查对象、随机选派执法检查人员的方式进行，",
  basis: "statutory",
  effect: "flags",
  severity: "minor",
  judges: ["startInspection"],
  judge,
});
