import { foundIf } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ act }: Judged<"takeMeasure">): readonly Finding[] =>
  foundIf(act.kind !== "freezing" && act.signed === false, {
    at: "/signed",
    zh: "现场笔录没有签名或者盖章，也没有注明拒绝",
    en: "the record is neither signed nor notes the refusal",
  });

export const measureRecordSigned = caseRule({
  id: "measure-record-signed",
  title: { zh: "现场笔录签名或者盖章", en: "The written record is signed" },
  method: {
    zh: "检查现场笔录是否由当事人和执法人员签名或者盖章，或者注明拒绝；冻结不适用。",
    en: "The written record must be signed by party and officers, or the refusal noted; freezing is excepted.",
  },
  citation: { instrument: "强制法", article: "第十八条第八项" },
  quote: "（八）现场笔录由当事人和行政执法人员签名或者盖章，当事人拒绝的，在笔录中予以注明；",
  basis: "statutory",
  effect: "flags",
  severity: "minor",
  judges: ["takeMeasure"],
  judge,
});
