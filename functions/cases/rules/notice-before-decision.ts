import { standingNotice } from "../../case-file/proceedings/texts.ts";
import { actsOf } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";
import { notAfter } from "../../record/act.ts";

const NO_NOTICE: Finding = {
  pointer: "/proposal",
  detail: {
    zh: "没有就拟处罚的事实、依据和内容告知当事人；告知后内容有变更的，应当重新告知",
    en: "the party was not notified of these facts, this basis and these penalties; a change after the notice needs a new one",
  },
};

const TOO_EARLY: Finding = {
  pointer: "/occurredAt",
  detail: { zh: "决定时间早于告知时间", en: "the decision is dated before the notice" },
};

const judge = ({ record, act }: Judged<"decideCase">): readonly Finding[] => {
  if (act.outcome !== "penalty") return [];
  const notice = standingNotice(actsOf(record, "giveNotice"), act);
  if (!notice) return record.whole ? [NO_NOTICE] : [];
  return notAfter(notice, act) ? [] : [TOO_EARLY];
};

export const noticeBeforeDecision = caseRule({
  id: "notice-before-decision",
  title: { zh: "先告知、后决定", en: "Notice before the decision" },
  method: {
    zh: "给予行政处罚的，检查作出决定前是否就同一事实、依据和内容告知过当事人。",
    en: "Before a penalty is decided, the party must have been notified of the same facts, basis and penalties.",
  },
  citation: { instrument: "处罚法", article: "第六十二条" },
  quote:
    "行政机关及其执法人员在作出行政处罚决定之前，未依照本法第四十四条、第四十五条的规定向当事人告知拟作出的行政处罚内容及事实、理由、依据，或者拒绝听取当事人的陈述、申辩，不得作出行政处罚决定；当事人明确放弃陈述或者申辩权利的除外。",
  basis: "statutory",
  effect: "bars",
  severity: "fatal",
  judges: ["decideCase"],
  judge,
});
