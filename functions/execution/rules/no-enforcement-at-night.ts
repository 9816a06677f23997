import { foundIf } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ act, settings: { night } }: Judged<"carryOutEnforcement">): readonly Finding[] => {
  if (act.urgent === true || act.dayOnly) return [];
  const hour = Number(act.at.slice(11, 13));
  const over = night.from > night.to;
  const atNight = over ? hour >= night.from || hour < night.to : hour >= night.from && hour < night.to;
  return foundIf(atNight, {
    at: "",
    zh: `在夜间（${act.at.slice(11, 16)}）实施强制执行`,
    en: `it was carried out at night (${act.at.slice(11, 16)})`,
  });
};

export const noEnforcementAtNight = caseRule({
  id: "no-enforcement-at-night",
  title: { zh: "不得在夜间强制执行", en: "No enforcement at night" },
  method: {
    zh: "检查强制执行是否在夜间（起止时刻由各地设定，默认二十二时至次日六时）实施；情况紧急的除外；只知道日期的，不作判断。",
    en: "Enforcement must not be carried out at night (the hours are set locally, 22 to 6 by default), unless urgent; where only the day is known, nothing is said.",
  },
  citation: { instrument: "强制法", article: "第四十三条第一款" },
  quote: "行政机关不得在夜间或者法定节假日实施行政强制执行。但是，情况紧急的除外。",
  basis: "statutory",
  effect: "bars",
  severity: "major",
  judges: ["carryOutEnforcement"],
  judge,
});
