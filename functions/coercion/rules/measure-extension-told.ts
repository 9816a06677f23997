import { foundIf } from "../../case-file/found.ts";
import { measureOf } from "../../case-file/measure-acts.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ record, act }: Judged<"extendMeasure">): readonly Finding[] => {
  const measure = measureOf(record, act);
  return foundIf(
    act.toldInWriting === false && (measure?.kind === "sealing" || measure?.kind === "seizure"),
    {
      at: "/toldInWriting",
      zh: "延长的决定没有书面告知当事人",
      en: "the party was not told of the extension in writing",
    },
  );
};

export const measureExtensionTold = caseRule({
  id: "measure-extension-told",
  title: { zh: "延长查封、扣押书面告知", en: "The extension of a measure is told in writing" },
  method: {
    zh: "检查延长查封、扣押的决定是否书面告知当事人并说明理由。",
    en: "The party must be told of the extension in writing and with reasons.",
  },
  citation: { instrument: "强制法", article: "第二十五条第二款" },
  quote: "延长查封、扣押的决定应当及时书面告知当事人，并说明理由。",
  basis: "statutory",
  effect: "flags",
  severity: "major",
  judges: ["extendMeasure"],
  judge,
});
