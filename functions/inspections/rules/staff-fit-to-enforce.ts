import { ENFORCING, type Enforcing, officersWho } from "../../case-file/enforcing.ts";
import { foundIf } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const UNFIT: ReadonlySet<string> = new Set(["contract", "dispatched", "borrowed"]);

const judge = (judged: Judged<Enforcing>): readonly Finding[] =>
  officersWho(judged, ({ establishment }) => establishment !== undefined && UNFIT.has(establishment)).flatMap(
    ({ id, name, at }) =>
      foundIf(true, {
        at,
        zh: `${name}不具备行政执法资格，不得从事行政执法工作`,
        en: `${name} is not on the establishment and may not enforce`,
        values: { officer: id },
      }),
  );

export const staffFitToEnforce = caseRule({
  id: "staff-fit-to-enforce",
  title: { zh: "不具备执法资格的人员不得执法", en: "Contract staff does not enforce" },
  method: {
    zh: "核查实施执法行为的人员是否为劳动合同制、劳务派遣、借用人员；此为贵州省的规定，其他地区可以不采用。",
    en: "None of the officers may be on a labour contract, dispatched or borrowed; this is the rule of Guizhou, which another place may set aside.",
  },
  citation: { instrument: "贵州办法", article: "第十三条第二款" },
  quote:
    "工勤人员、聘用的劳动合同制人员、劳务派遣人员、借用人员等不具备行政执法资格的人员不得从事行政执法工作。",
  basis: "policy",
  effect: "bars",
  severity: "major",
  judges: ENFORCING,
  judge,
});
