import { foundIf } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ act }: Judged<"collectOnTheSpot">): readonly Finding[] =>
  foundIf(act.ground === "remote-area" && act.askedByParty === false, {
    at: "/askedByParty",
    zh: "没有经当事人提出",
    en: "the party did not ask for it",
  });

export const collectionRemoteAsked = caseRule({
  id: "collection-remote-asked",
  title: { zh: "边远地区经当事人提出", en: "In remote areas the party asks" },
  method: {
    zh: "以边远、水上、交通不便地区为由当场收缴的，检查是否经当事人提出。",
    en: "In a remote area a fine is collected on the spot only if the party asks for it.",
  },
  citation: { instrument: "处罚法", article: "第六十九条" },
  quote: "经当事人提出，行政机关及其执法人员可以当场收缴罚款。",
  basis: "statutory",
  effect: "bars",
  severity: "major",
  judges: ["collectOnTheSpot"],
  judge,
});
