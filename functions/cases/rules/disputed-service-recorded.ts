import { caseRule, type Judged } from "../../case-file/rules.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";

const NOT_RECORDED = found(
  "/recorded",
  "留置送达、公告送达没有音像记录",
  "service by lien or public notice was not recorded",
);

const judge = ({ act: { method, recorded } }: Judged<"serveDecision">): readonly Finding[] =>
  recorded === false && (method === "lien" || method === "public-notice") ? [NOT_RECORDED] : [];

export const disputedServiceRecorded = caseRule({
  id: "disputed-service-recorded",
  title: { zh: "留置、公告送达音像记录", en: "Service by lien or public notice is recorded" },
  method: {
    zh: "留置送达、公告送达的，检查是否进行音像记录。",
    en: "Service by lien or by public notice must be recorded in sound or pictures.",
  },
  citation: { instrument: "118号", article: "三（八）" },
  quote:
    "对现场执法、调查取证、举行听证、留置送达和公告送达等容易引发争议的行政执法过程，要根据实际情况进行音像记录。",
  basis: "policy",
  effect: "flags",
  severity: "minor",
  judges: ["serveDecision"],
  judge,
});
