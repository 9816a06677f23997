import { caseRule, type Judged } from "../../case-file/rules.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";

const MOST = 2;

const judge = ({ act: { agents } }: Judged<"holdHearing">): readonly Finding[] =>
  agents !== undefined && agents > MOST
    ? [{ ...found("/agents", `代理人有${agents}人`, `the party has ${agents} agents`), values: { agents } }]
    : [];

export const hearingAgents = caseRule({
  id: "hearing-agents",
  title: { zh: "听证代理人一至二人", en: "At most two agents at a hearing" },
  method: {
    zh: "检查听证时当事人的代理人是否超过二人。",
    en: "The party may have one or two agents at the hearing, and no more.",
  },
  citation: { instrument: "处罚法", article: "第六十四条第五项" },
  quote: "（五）当事人可以亲自参加听证，也可以委托一至二人代理；",
  basis: "statutory",
  effect: "flags",
  severity: "minor",
  judges: ["holdHearing"],
  judge,
});
