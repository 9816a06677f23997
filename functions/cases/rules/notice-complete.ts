import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Bilingual } from "../../kernel/bilingual.ts";
import type { Finding } from "../../law/rule.ts";

const ASKED: Record<"content" | "facts" | "reasons" | "basis" | "statement", Bilingual> = {
  content: { zh: "拟作出的行政处罚内容", en: "the proposed penalty" },
  facts: { zh: "事实", en: "the facts" },
  reasons: { zh: "理由", en: "the reasons" },
  basis: { zh: "依据", en: "the basis" },
  statement: { zh: "陈述、申辩的权利", en: "the right to state and defend one's case" },
};

const judge = ({ act: { told } }: Judged<"giveNotice" | "decideOnTheSpot">): readonly Finding[] => {
  if (!told) return [];
  const items: readonly string[] = told;
  return Object.entries(ASKED)
    .filter(([item]) => !items.includes(item))
    .map(([, name]) => ({
      pointer: "/told",
      detail: { zh: `没有告知${name.zh}`, en: `the notice does not tell ${name.en}` },
    }));
};

export const noticeComplete = caseRule({
  id: "notice-complete",
  title: { zh: "告知内容完整", en: "A complete notice" },
  method: {
    zh: "逐项检查告知的内容、事实、理由、依据和陈述、申辩权利；当场处罚同样应当告知。",
    en: "The notice must tell content, facts, reasons, basis and the right to a statement; a decision on the spot too.",
  },
  citation: { instrument: "处罚法", article: "第四十四条" },
  quote:
    "行政机关在作出行政处罚决定之前，应当告知当事人拟作出的行政处罚内容及事实、理由、依据，并告知当事人依法享有的陈述、申辩、要求听证等权利。",
  basis: "statutory",
  effect: "bars",
  severity: "fatal",
  judges: ["giveNotice", "decideOnTheSpot"],
  judge,
});
