import { caseRule, type Judged } from "../../case-file/rules.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";
import { isPenalty } from "../penalised.ts";

const judge = ({
  record,
  act,
  day,
  registers,
}: Judged<"decideCase" | "decideOnTheSpot">): readonly Finding[] => {
  const agency = registers.agency(record.agency);
  if (!isPenalty(act) || agency?.nature !== "entrusted" || !agency.entrustment) return [];
  const { items, from, to, publishedAt } = agency.entrustment;
  return [
    ...(day < from || to < day
      ? [found("/occurredAt", `委托期限为${from}至${to}`, `the entrustment runs from ${from} to ${to}`)]
      : []),
    ...(record.powerItem !== undefined && !items.includes(record.powerItem)
      ? [found("/powerItem", "委托书不包括该权力事项", "the entrustment does not cover the power item")]
      : []),
    ...(publishedAt > day
      ? [
          found(
            "/agency",
            `委托书于${publishedAt}才向社会公布`,
            `the entrustment was published only on ${publishedAt}`,
          ),
        ]
      : []),
  ];
};

export const withinEntrustment = caseRule({
  id: "within-entrustment",
  title: { zh: "受委托组织在委托范围内处罚", en: "An entrusted body acts within its entrustment" },
  method: {
    zh: "受委托组织作出处罚的，检查委托书是否在期限内、是否包括该权力事项、是否已向社会公布。",
    en: "Where an entrusted body punishes, its entrustment must be within its term, cover the power item, and have been published.",
  },
  citation: { instrument: "处罚法", article: "第二十条" },
  quote: "受委托组织在委托范围内，以委托行政机关名义实施行政处罚",
  basis: "statutory",
  effect: "bars",
  severity: "fatal",
  judges: ["decideCase", "decideOnTheSpot"],
  judge,
});
