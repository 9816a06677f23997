import { caseRule, type Judged } from "../../case-file/rules.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";

const NOT_AGREED = found(
  "/consent",
  "当事人没有签订电子送达确认书",
  "the party has not agreed to electronic service in writing",
);

const judge = ({ act: { method, consent } }: Judged<"serveDecision">): readonly Finding[] =>
  method === "electronic" && consent === false ? [NOT_AGREED] : [];

export const electronicServiceAgreed = caseRule({
  id: "electronic-service-agreed",
  title: { zh: "电子送达须经同意", en: "Electronic service needs consent" },
  method: {
    zh: "采用电子方式送达的，检查当事人是否同意并签订确认书。",
    en: "Where a decision is served electronically, the party must have agreed to it in writing.",
  },
  citation: { instrument: "处罚法", article: "第六十一条第二款" },
  quote: "当事人同意并签订确认书的，行政机关可以采用传真、电子邮件等方式，将行政处罚决定书等送达当事人。",
  basis: "statutory",
  effect: "bars",
  severity: "major",
  judges: ["serveDecision"],
  judge,
});
