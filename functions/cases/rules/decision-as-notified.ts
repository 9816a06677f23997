import { standingNotice } from "../../case-file/proceedings/texts.ts";
import { actsOf, actsUntil } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import { found } from "../../law/finding.ts";
import { heavierKinds } from "../../law/heavier.ts";
import { PENALTY_KINDS } from "../../law/penalty-kinds.ts";
import type { Finding } from "../../law/rule.ts";

/** After a statement 处罚法 45 is asked the same; one cause is one finding. */
const judge = ({ record, act }: Judged<"decideCase">): readonly Finding[] => {
  const { outcome, penalties } = act;
  const told = standingNotice(actsOf(record, "giveNotice"), act)?.penalties;
  if (outcome !== "penalty" || !penalties || !told || told.length === 0) return [];
  if (actsUntil(record, "recordStatement", act).some(({ made }) => made === "statement")) return [];
  return heavierKinds(penalties, told).map((kind) =>
    found(
      "/penalties",
      `“${PENALTY_KINDS[kind].zh}”重于已告知的处罚，没有重新告知`,
      `the ${PENALTY_KINDS[kind].en} is heavier than what was notified, and no new notice was given`,
    ),
  );
};

export const decisionAsNotified = caseRule({
  id: "decision-as-notified",
  title: { zh: "决定与告知一致", en: "The decision is what was notified" },
  method: {
    zh: "当事人没有陈述、申辩的，将决定的处罚与最后一次告知的处罚比较，种类、数额不得超出告知的内容。",
    en: "Where the party made no statement, what is decided is compared with the last notice: no heavier kind, no larger sum.",
  },
  citation: { instrument: "处罚法", article: "第四十四条" },
  quote: "行政机关在作出行政处罚决定之前，应当告知当事人拟作出的行政处罚内容及事实、理由、依据",
  basis: "statutory",
  effect: "bars",
  severity: "fatal",
  judges: ["decideCase"],
  judge,
});
