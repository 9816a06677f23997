import { ENFORCING, type Enforcing, officersWho } from "../../case-file/enforcing.ts";
import { foundIf } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = (judged: Judged<Enforcing>): readonly Finding[] =>
  officersWho(judged, ({ supervisor }) => supervisor === true).flatMap(({ id, name, at }) =>
    foundIf(true, {
      at,
      zh: `${name}是行政执法监督人员，不得从事行政执法工作`,
      en: `${name} supervises enforcement and may not enforce`,
      values: { officer: id },
    }),
  );

export const supervisorDoesNotEnforce = caseRule({
  id: "supervisor-does-not-enforce",
  title: { zh: "监督人员不得从事执法", en: "Whoever supervises does not enforce" },
  method: {
    zh: "核查实施执法行为的人员是否登记为行政执法监督人员；此为贵州省的规定，其他地区可以不采用。",
    en: "None of the officers may be registered as a supervisor of enforcement; this is the rule of Guizhou, which another place may set aside.",
  },
  citation: { instrument: "贵州办法", article: "第十三条第一款" },
  quote: "行政执法监督人员不得从事行政执法工作，行政执法人员不得从事行政执法监督工作。",
  basis: "policy",
  effect: "bars",
  severity: "major",
  judges: ENFORCING,
  judge,
});
