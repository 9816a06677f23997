import { foundIf } from "../../case-file/found.ts";
import { lastingAt } from "../../case-file/measure-acts.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ record, act }: Judged<"transferCase">): readonly Finding[] => {
  if (lastingAt(record, act).length === 0) return [];
  return [
    ...foundIf(act.seizedItems === false, {
      at: "/seizedItems",
      zh: "查封、扣押、冻结的财物没有一并移送",
      en: "what was sealed, seized or frozen did not go along",
    }),
    ...foundIf(act.partyTold === false, {
      at: "/partyTold",
      zh: "没有书面告知当事人",
      en: "the party was not told in writing",
    }),
  ];
};

export const sealedPropertyTransferred = caseRule({
  id: "sealed-property-transferred",
  title: { zh: "查封、扣押、冻结的财物一并移送", en: "What is sealed, seized or frozen goes along" },
  method: {
    zh: "移送案件时仍有查封、扣押、冻结的，检查财物是否一并移送，是否书面告知当事人。",
    en: "What is still sealed, seized or frozen must go along with a case that is transferred, and the party be told in writing.",
  },
  citation: { instrument: "强制法", article: "第二十一条" },
  quote: "行政机关应当将查封、扣押、冻结的财物一并移送，并书面告知当事人。",
  basis: "statutory",
  effect: "flags",
  severity: "major",
  judges: ["transferCase"],
  judge,
});
