import type { CaseRule, JudgedCase } from "../../case-file/rules.ts";
import type { Bilingual } from "../../kernel/bilingual.ts";
import type { Finding } from "../../law/rule.ts";

const ASKED: Record<"content" | "facts" | "reasons" | "basis" | "statement", Bilingual> = {
  content: { zh: "拟作出的行政处罚内容", en: "the proposed penalty" },
  facts: { zh: "事实", en: "the facts" },
  reasons: { zh: "理由", en: "the reasons" },
  basis: { zh: "依据", en: "the basis" },
  statement: { zh: "陈述、申辩的权利", en: "the right to state and defend one's case" },
};

const judge = ({ head }: JudgedCase): readonly Finding[] => {
  const told: readonly string[] = head.notices.at(-1)?.told ?? [];
  return Object.entries(ASKED)
    .filter(([item]) => !told.includes(item))
    .map(([, name]) => ({
      pointer: "/told",
      detail: { zh: `没有告知${name.zh}`, en: `the notice does not tell ${name.en}` },
    }));
};

export const noticeComplete: CaseRule = {
  id: "notice-complete",
  title: { zh: "告知内容完整", en: "A complete notice" },
  citation: { instrument: "处罚法", article: "第四十四条" },
  quote:
    "行政机关在作出行政处罚决定之前，应当告知当事人拟作出的行政处罚内容及事实、理由、依据，并告知当事人依法享有的陈述、申辩、要求听证等权利。",
  basis: "statutory",
  effect: "bars",
  judges: ["giveNotice"],
  judge,
};
