import { foundIf } from "../../case-file/found.ts";
import { measureOf } from "../../case-file/measure-acts.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ record, act }: Judged<"extendMeasure">): readonly Finding[] => {
  const measure = measureOf(record, act);
  return foundIf(act.toldInWriting === false && measure?.kind === "freezing", {
    at: "/toldInWriting",
    zh: "延长的决定没有书面告知当事人",
    en: "the party was not told of the extension in writing",
  });
};

export const freezeExtensionTold = caseRule({
  id: "freeze-extension-told",
  title: { zh: "延长冻结书面告知", en: "The extension of a freeze is told in writing" },
  method: {
    zh: "检查延长冻结的决定是否书面告知当事人并说明理由。",
    en: "The party must be told of the extension of a freeze in writing and with reasons.",
  },
  citation: { instrument: "强制法", article: "第三十二条第二款" },
  quote: "延长冻结的决定应当及时书面告知当事人，并说明理由。",
  basis: "statutory",
  effect: "flags",
  severity: "major",
  judges: ["extendMeasure"],
  judge,
});
