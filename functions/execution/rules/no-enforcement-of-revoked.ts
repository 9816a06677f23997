import { foundIf } from "../../case-file/found.ts";
import { actsUntil } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";
import { notAfter } from "../../record/act.ts";

const judge = ({ record, act }: Judged<"decideEnforcement" | "carryOutEnforcement">): readonly Finding[] => {
  const decision = actsUntil(record, "decideCase", act).at(-1);
  const revoked = actsUntil(record, "recordRemedy", act).find(
    (remedy) =>
      remedy.stage === "ended" &&
      (remedy.outcome === "revoked" || remedy.outcome === "void") &&
      (!decision || notAfter(decision, remedy)),
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
    zh: "检查据以执行的决定被撤销、确认无效之后是否仍作出或者实施强制执行；此后重新作出决定的除外。",
    en: "No enforcement is decided or carried out after the decision was revoked or found void, unless the case was decided anew.",
  },
  citation: { instrument: "强制法", article: "第四十条第四项" },
  quote: "（四）据以执行的行政决定被撤销的；",
  basis: "statutory",
  effect: "bars",
  severity: "fatal",
  judges: ["decideEnforcement", "carryOutEnforcement"],
  judge,
});
