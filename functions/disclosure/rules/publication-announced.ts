import { caseRule, type Judged } from "../../case-file/rules.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";

const NOT_TOLD = found(
  "/toldPublication",
  "没有告知当事人处罚信息将公示",
  "the party was not told that the decision will be published",
);

const judge = ({ act }: Judged<"serveDecision">): readonly Finding[] =>
  act.toldPublication === false ? [NOT_TOLD] : [];

export const publicationAnnounced = caseRule({
  id: "publication-announced",
  title: { zh: "送达时告知将予公示", en: "The party is told that the decision will be public" },
  method: {
    zh: "送达决定书时，检查是否书面告知当事人处罚信息将向社会公示。",
    en: "When the decision is served, the party must be told in writing that it will be published.",
  },
  citation: { instrument: "市监公示", article: "第八条" },
  quote: "在送达行政处罚决定书时，市场监督管理部门应当书面告知行政处罚当事人行政处罚信息将向社会进行公示。",
  basis: "policy",
  effect: "flags",
  severity: "minor",
  judges: ["serveDecision"],
  judge,
});
