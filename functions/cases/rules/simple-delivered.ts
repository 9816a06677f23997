import { caseRule, type Judged } from "../../case-file/rules.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";

const NOT_DELIVERED = found(
  "/delivered",
  "决定书没有当场交付，也没有注明当事人拒绝签收",
  "the decision was not handed over on the spot, and no refusal to sign is noted",
);

const judge = ({ act: { delivered, refusalNoted } }: Judged<"decideOnTheSpot">): readonly Finding[] =>
  delivered === false && refusalNoted === false ? [NOT_DELIVERED] : [];

export const simpleDelivered = caseRule({
  id: "simple-delivered",
  title: { zh: "当场处罚决定书当场交付", en: "The decision on the spot is handed over at once" },
  method: {
    zh: "检查当场处罚决定书是否当场交付当事人；没有交付的，是否注明当事人拒绝签收。",
    en: "The decision must be handed over on the spot, or note that the party refused to sign for it.",
  },
  citation: { instrument: "处罚法", article: "第五十二条第一款" },
  quote: "并当场交付当事人。当事人拒绝签收的，应当在行政处罚决定书上注明。",
  basis: "statutory",
  effect: "flags",
  severity: "minor",
  judges: ["decideOnTheSpot"],
  judge,
});
