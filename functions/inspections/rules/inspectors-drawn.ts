import { foundIf } from "../../case-file/found.ts";
import { actsUntil } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ record, act }: Judged<"startInspection">): readonly Finding[] => {
  const draws = actsUntil(record, "drawInspection", act).map(({ drawnInspectors }) => drawnInspectors);
  if (act.class !== "daily" || draws.length === 0 || draws.includes(undefined)) return [];
  const drawn = new Set(draws.flatMap((inspectors = []) => inspectors));
  return (act.officers ?? []).flatMap((id, index) =>
    foundIf(!drawn.has(id), {
      at: `/officers/${index}`,
      zh: `“${id}”不是随机选派的检查人员`,
      en: `${id} was not drawn`,
      values: { officer: id },
    }),
  );
};

export const inspectorsDrawn = caseRule({
  id: "inspectors-drawn",
  title: { zh: "由随机选派的人员检查", en: "Those who were drawn inspect" },
  method: {
    zh: "有随机抽取记录的日常检查，核查入企检查的人员是否都在选派之列；抽取结果不明的，不作判断。",
    en: "After a draw, the officers on site must be among those who were drawn; where they are not known, nothing is said.",
  },
  citation: { instrument: "民营法", article: "第五十二条第二款" },
  quote: "市场监管领域相关部门的行政检查应当通过随机抽取检查对象、随机选派执法检查人员的方式进行，",
  basis: "statutory",
  effect: "flags",
  severity: "minor",
  judges: ["startInspection"],
  judge,
});
