import { foundIf } from "../../case-file/found.ts";
import { actsUntil } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ record, act }: Judged<"decideEnforcement" | "carryOutEnforcement">): readonly Finding[] => {
  const revoked = actsUntil(record, "recordRemedy", act).find(
    ({ stage, outcome }) => stage === "ended" && (outcome === "revoked" || outcome === "void"),
  );
  return foundIf(revoked !== undefined, {
    at: "",
    zh: "据以执行的决定已被撤销或者确认无效",
    en: "the decision was revoked or found void",
  });
};

export const noEnforcementOfRevoked = caseRule({
  id: "no-enforcement-of-revoked",
  title: { zh: "决定被撤销的终结执行", en: "What is revoked is not enforced" },
  method: {
    zh: "检查据以执行的决定被撤销、确认无效之后是否仍作出或者实施强制执行。",
    en: "No enforcement is decided or carried out after the decision was revoked or found void.",
  },
  citation: { instrument: "强制法", article: "第四十条第四项" },
  quote: "（四）据以执行的行政决定被撤销的；",
  basis: "statutory",
  effect: "bars",
  severity: "fatal",
  judges: ["decideEnforcement", "carryOutEnforcement"],
  judge,
});
