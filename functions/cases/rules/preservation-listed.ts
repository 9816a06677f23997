import { caseRule, type Judged } from "../../case-file/rules.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";

const NO_LIST = found("/listGiven", "没有向当事人交付清单", "the party was given no list");

const judge = ({ act }: Judged<"preserveEvidence">): readonly Finding[] =>
  act.listGiven === false ? [NO_LIST] : [];

export const preservationListed = caseRule({
  id: "preservation-listed",
  title: { zh: "先行登记保存开具清单", en: "Preserved evidence is listed" },
  method: {
    zh: "检查先行登记保存时是否当场清点、开具清单并交当事人。",
    en: "A list of what is preserved must be made on the spot and given to the party.",
  },
  citation: { instrument: "市监程序", article: "第三十四条" },
  quote: "先行登记保存有关证据，应当当场清点，开具清单，由当事人和办案人员签名或者盖章，交当事人一份",
  basis: "policy",
  effect: "flags",
  severity: "minor",
  judges: ["preserveEvidence"],
  judge,
});
