import { caseRule, type Judged } from "../../case-file/rules.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";
import { isPenalty } from "../penalised.ts";

const NOT_STATED = found(
  "/discretion",
  "没有说明裁量权基准的适用情况",
  "does not say how the discretion baseline was applied",
);

const judge = ({ record, act, registers }: Judged<"decideCase" | "decideOnTheSpot">): readonly Finding[] => {
  if (!isPenalty(act) || !act.stated || act.stated.includes("discretion")) return [];
  const item = record.powerItem;
  const known = act.discretion ?? (item === undefined ? undefined : registers.baselineFor(item));
  return known ? [NOT_STATED] : [];
};

export const discretionStated = caseRule({
  id: "discretion-stated",
  title: { zh: "决定书说明裁量基准的适用", en: "The decision says how the baseline was applied" },
  method: {
    zh: "有行政处罚裁量权基准的，检查决定书是否说明适用情况。",
    en: "Where there is a discretion baseline, the decision must say how it was applied.",
  },
  citation: { instrument: "27号", article: "五（十二）" },
  quote: "有行政裁量权基准的，要在行政执法决定书中对行政裁量权基准的适用情况予以明确。",
  basis: "policy",
  effect: "flags",
  severity: "minor",
  judges: ["decideCase", "decideOnTheSpot"],
  judge,
});
