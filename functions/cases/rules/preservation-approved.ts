import { caseRule, type Judged } from "../../case-file/rules.ts";
import { dateOf } from "../../kernel/time.ts";
import { found } from "../../law/finding.ts";
import type { Finding } from "../../law/rule.ts";
import { notAfter } from "../../record/act.ts";

const judge = ({ act }: Judged<"preserveEvidence">): readonly Finding[] => {
  const { approvedAt } = act;
  if (approvedAt === undefined || notAfter({ ...act, at: approvedAt }, act)) return [];
  const late = found(
    "/approvedAt",
    `先行登记保存后于${dateOf(approvedAt)}才批准`,
    `approved only on ${dateOf(approvedAt)}, after the preservation`,
  );
  return [{ ...late, values: { approvedAt } }];
};

export const preservationApproved = caseRule({
  id: "preservation-approved",
  title: { zh: "先行登记保存须经批准", en: "Preservation of evidence is approved first" },
  method: {
    zh: "检查先行登记保存证据之前是否经行政机关负责人批准；批准时间晚于保存时间的，视为未经批准。",
    en: "The head must have approved before evidence is registered and preserved; an approval afterwards is none.",
  },
  citation: { instrument: "处罚法", article: "第五十六条" },
  quote: "在证据可能灭失或者以后难以取得的情况下，经行政机关负责人批准，可以先行登记保存",
  basis: "statutory",
  effect: "bars",
  severity: "major",
  judges: ["preserveEvidence"],
  judge,
});
