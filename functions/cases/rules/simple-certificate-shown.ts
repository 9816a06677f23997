import { caseRule, type Judged } from "../../case-file/rules.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";

const NOT_SHOWN = found(
  "/certificateShown",
  "没有向当事人出示执法证件",
  "the certificate was not shown to the party",
);

const judge = ({ act }: Judged<"decideOnTheSpot">): readonly Finding[] =>
  act.certificateShown === false ? [NOT_SHOWN] : [];

export const simpleCertificateShown = caseRule({
  id: "simple-certificate-shown",
  title: { zh: "当场处罚出示执法证件", en: "The certificate is shown before a penalty on the spot" },
  method: {
    zh: "检查当场作出处罚决定时是否向当事人出示执法证件。",
    en: "Whoever decides on the spot must have shown the certificate to the party.",
  },
  citation: { instrument: "处罚法", article: "第五十二条第一款" },
  quote: "执法人员当场作出行政处罚决定的，应当向当事人出示执法证件",
  basis: "statutory",
  effect: "bars",
  severity: "major",
  judges: ["decideOnTheSpot"],
  judge,
});
