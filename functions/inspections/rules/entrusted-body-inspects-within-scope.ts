import { foundIf } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ record, act, day, registers }: Judged<"startInspection">): readonly Finding[] => {
  const agency = registers.agency(record.agency);
  const given = agency?.nature === "entrusted" ? agency.entrustment : undefined;
  if (!given) return [];
  return [
    ...foundIf(day < given.from || day > given.to, {
      at: "",
      zh: `委托期限为${given.from}至${given.to}`,
      en: `it is entrusted from ${given.from} to ${given.to} only`,
    }),
    ...(act.items ?? []).flatMap((code, index) =>
      foundIf(!given.items.includes(code), {
        at: `/items/${index}`,
        zh: `检查事项${code}不在委托事项之内`,
        en: `it is not entrusted with the item ${code}`,
        values: { item: code },
      }),
    ),
  ];
};

export const entrustedBodyInspectsWithinScope = caseRule({
  id: "entrusted-body-inspects-within-scope",
  title: { zh: "受委托组织在委托范围内检查", en: "An entrusted body keeps within what it is entrusted with" },
  method: {
    zh: "受委托组织实施检查的，核查检查当日是否在委托期限之内，检查事项是否在委托事项之内；名录没有委托书的，不作判断。",
    en: "An entrusted body inspects only within the term and the items of its entrustment; where the register has none, nothing is said.",
  },
  citation: { instrument: "54号", article: "主体" },
  quote:
    "只有具有行政执法权的行政机关、法律法规授权的具有管理公共事务职能的组织和依法受委托的组织,才能实施涉企行政检查",
  basis: "policy",
  effect: "bars",
  severity: "major",
  judges: ["startInspection"],
  judge,
});
