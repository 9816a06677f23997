import { actsOf } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import { addMonths } from "../../kernel/time.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";

const MONTHS = { criticism: 3, other: 36 };

const RESTRICTIONS: ReadonlySet<string> = new Set(["activity-restriction", "practice-restriction"]);

/** A lower fine (较低数额罚款) is defined by each province: without its figure every fine counts as another penalty. */
const judge = ({ record, act: { outcome, until }, day }: Judged<"decidePublication">): readonly Finding[] => {
  const penalties = actsOf(record, "decideCase").at(-1)?.penalties ?? [];
  const kinds = penalties.map(({ kind }) => kind);
  if (outcome !== "publish" || until === undefined || kinds.some((kind) => RESTRICTIONS.has(kind))) return [];
  const mere = kinds.length > 0 && kinds.every((kind) => kind === "public-criticism");
  const last = addMonths(day, mere ? MONTHS.criticism : MONTHS.other);
  if (until <= last) return [];
  const long = found(
    "/until",
    `公示至${until}，最迟应为${last}`,
    `is public until ${until}; ${last} is the latest`,
  );
  return [{ ...long, values: { until, last } }];
};

export const publicationTerm = caseRule({
  id: "publication-term",
  title: { zh: "公示期限届满停止公示", en: "A publication ends with its term" },
  method: {
    zh: "检查公示的截止日期：仅受通报批评的不超过三个月，其他处罚不超过三年；限制开展生产经营活动、限制从业的，按实际期限。",
    en: "A publication ends after three months for mere criticism and three years for any other penalty; for restrictions, with their own term.",
  },
  citation: { instrument: "市监公示", article: "第十三条第一款" },
  quote:
    "仅受到通报批评或者较低数额罚款的行政处罚信息自公示之日起届满三个月的，停止公示。其他行政处罚信息自公示之日起届满三年的，停止公示。",
  basis: "policy",
  effect: "flags",
  severity: "minor",
  judges: ["decidePublication"],
  judge,
});
