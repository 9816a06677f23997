import { lackingIn } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const WANTED = {
  reasons: { zh: "理由", en: "reasons" },
  basis: { zh: "依据", en: "basis" },
  rights: { zh: "权利", en: "rights" },
  remedies: { zh: "救济途径", en: "remedies" },
};

const judge = ({ act }: Judged<"takeMeasure">): readonly Finding[] =>
  act.kind === "freezing" ? [] : lackingIn(act.told, { at: "/told", wanted: WANTED });

export const measureTold = caseRule({
  id: "measure-told",
  title: { zh: "当场告知理由、依据、权利和救济途径", en: "Told of reasons, basis, rights and remedies" },
  method: {
    zh: "检查是否当场告知采取行政强制措施的理由、依据、当事人的权利和救济途径；冻结不适用。",
    en: "The party must be told on the spot of the reasons, the basis, the rights and the remedies; freezing is excepted.",
  },
  citation: { instrument: "强制法", article: "第十八条第五项" },
  quote: "（五）当场告知当事人采取行政强制措施的理由、依据以及当事人依法享有的权利、救济途径；",
  basis: "statutory",
  effect: "flags",
  severity: "major",
  judges: ["takeMeasure"],
  judge,
});
