import { foundIf } from "../../case-file/found.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const judge = ({ record, act }: Judged<"decideTransfer">): readonly Finding[] =>
  foundIf(record.mode === "handled" && act.approved === false && act.reasons === undefined, {
    at: "/reasons",
    zh: "没有记录不予批准的理由",
    en: "the reasons of the refusal are not on record",
  });

export const transferRefusalReasoned = caseRule({
  id: "transfer-refusal-reasoned",
  title: { zh: "不批准移送的理由记录在案", en: "A refused transfer has its reasons on record" },
  method: {
    zh: "决定不批准移送的，检查是否记录理由；在平台办理的，没有登记理由即为没有记录。",
    en: "Where a transfer is refused, the reasons must be on record; in a case worked here, they are not if none are entered.",
  },
  citation: { instrument: "移送规定", article: "第五条第二款" },
  quote: "决定不批准的，应当将不予批准的理由记录在案。",
  basis: "statutory",
  effect: "bars",
  severity: "major",
  judges: ["decideTransfer"],
  judge,
});
