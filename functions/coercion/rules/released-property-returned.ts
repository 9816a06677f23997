import { foundIf } from "../../case-file/found.ts";
import { measureOf } from "../../case-file/measure-acts.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ record, act, day }: Judged<"releaseMeasure">): readonly Finding[] => {
  const kind = measureOf(record, act)?.kind;
  return foundIf(kind !== "freezing" && act.returnedOn !== undefined && act.returnedOn > day, {
    at: "/returnedOn",
    zh: `${day}解除，${act.returnedOn}才退还财物`,
    en: `released on ${day}, returned on ${act.returnedOn} only`,
  });
};

export const releasedPropertyReturned = caseRule({
  id: "released-property-returned",
  title: { zh: "解除后立即退还财物", en: "What is released is returned at once" },
  method: {
    zh: "解除查封、扣押的，检查财物是否在解除当日退还。",
    en: "What was sealed or seized must be returned on the day of its release.",
  },
  citation: { instrument: "强制法", article: "第二十八条第二款" },
  quote: "解除查封、扣押应当立即退还财物；",
  basis: "statutory",
  effect: "flags",
  severity: "major",
  judges: ["releaseMeasure"],
  judge,
});
