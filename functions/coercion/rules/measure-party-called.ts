import { foundIf } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ act }: Judged<"takeMeasure">): readonly Finding[] =>
  foundIf(act.kind !== "freezing" && act.partyCalled === false && act.partyPresent !== true, {
    at: "/partyCalled",
    zh: "没有通知当事人到场",
    en: "the party was not called",
  });

export const measurePartyCalled = caseRule({
  id: "measure-party-called",
  title: { zh: "通知当事人到场", en: "The party is called" },
  method: {
    zh: "检查实施行政强制措施时是否通知当事人到场；当事人在场的，不再检查；冻结不适用。",
    en: "The party must be called to the place, unless present; freezing is excepted.",
  },
  citation: { instrument: "强制法", article: "第十八条第四项" },
  quote: "（四）通知当事人到场；",
  basis: "statutory",
  effect: "flags",
  severity: "major",
  judges: ["takeMeasure"],
  judge,
});
