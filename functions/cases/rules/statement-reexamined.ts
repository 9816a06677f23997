import { actsUntil } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";

const NOT_EXAMINED = found(
  "/statements",
  "没有对当事人的陈述、申辩进行复核",
  "the statement of the party was not re-examined",
);

const judge = ({ record, act }: Judged<"decideCase">): readonly Finding[] => {
  if (act.outcome !== "penalty") return [];
  const made = actsUntil(record, "recordStatement", act).filter(
    (statement) => statement.made === "statement",
  );
  return made.at(-1)?.reexamined === false ? [NOT_EXAMINED] : [];
};

export const statementReexamined = caseRule({
  id: "statement-reexamined",
  title: { zh: "陈述、申辩应当复核", en: "What the party states is re-examined" },
  method: {
    zh: "当事人提出陈述、申辩的，检查作出决定之前是否对其事实、理由和证据进行复核。",
    en: "Where the party made a statement, its facts, reasons and evidence must be re-examined before the decision.",
  },
  citation: { instrument: "处罚法", article: "第四十五条第一款" },
  quote: "行政机关必须充分听取当事人的意见，对当事人提出的事实、理由和证据，应当进行复核",
  basis: "statutory",
  effect: "bars",
  severity: "major",
  judges: ["decideCase"],
  judge,
});
