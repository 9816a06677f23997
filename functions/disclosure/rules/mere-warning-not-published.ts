import { actsOf } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";

const MERE_WARNING = found("/outcome", "仅给予警告的决定已公开", "a mere warning was published");

const judge = ({ record, act }: Judged<"decidePublication">): readonly Finding[] => {
  const penalties = actsOf(record, "decideCase").at(-1)?.penalties ?? [];
  return act.outcome === "publish" &&
    penalties.length > 0 &&
    penalties.every(({ kind }) => kind === "warning")
    ? [MERE_WARNING]
    : [];
};

/** A rule of one sector: elsewhere 118号 has every penalty published, and a place may set this one aside. */
export const mereWarningNotPublished = caseRule({
  id: "mere-warning-not-published",
  title: { zh: "仅受警告的不予公示", en: "A mere warning is not published" },
  method: {
    zh: "检查公开的决定是否仅给予警告。",
    en: "A decision that gives a warning and nothing else is not published.",
  },
  citation: { instrument: "市监公示", article: "第二条第二款" },
  quote: "仅受到警告行政处罚的不予公示。",
  basis: "policy",
  effect: "flags",
  severity: "minor",
  judges: ["decidePublication"],
  judge,
});
