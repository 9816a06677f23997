import { foundIf } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ act }: Judged<"takeMeasure">): readonly Finding[] =>
  foundIf(act.kind !== "freezing" && act.partyPresent === false && act.witnessPresent === false, {
    at: "/witnessPresent",
    zh: "当事人不到场，也没有见证人在场",
    en: "neither the party nor a witness was present",
  });

export const measureWitness = caseRule({
  id: "measure-witness",
  title: { zh: "当事人不到场的邀请见证人", en: "A witness where the party is absent" },
  method: {
    zh: "当事人不到场的，检查是否邀请见证人到场；冻结不适用。",
    en: "Where the party is absent, a witness must be present; freezing is excepted.",
  },
  citation: { instrument: "强制法", article: "第十八条第九项" },
  quote: "（九）当事人不到场的，邀请见证人到场，由见证人和行政执法人员在现场笔录上签名或者盖章；",
  basis: "statutory",
  effect: "flags",
  severity: "major",
  judges: ["takeMeasure"],
  judge,
});
