import { currentProposal, standingNotice } from "../../case-file/model/head.ts";
import type { CaseRule, JudgedCase } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";

const NOT_TOLD: Finding = {
  pointer: "/told",
  detail: {
    zh: "拟作出的处罚属于听证范围，没有告知当事人有要求听证的权利",
    en: "the proposed penalty falls under the hearing procedure, and the right to a hearing is not told",
  },
};

const judge = ({ head }: JudgedCase): readonly Finding[] => {
  const notice = standingNotice(head);
  return currentProposal(head)?.hearing && notice && !notice.told.includes("hearing") ? [NOT_TOLD] : [];
};

export const hearingRightTold: CaseRule = {
  id: "hearing-right-told",
  title: { zh: "告知听证权利", en: "The right to a hearing is told" },
  citation: { instrument: "处罚法", article: "第六十三条" },
  quote:
    "行政机关拟作出下列行政处罚决定，应当告知当事人有要求听证的权利，当事人要求听证的，行政机关应当组织听证：",
  basis: "statutory",
  effect: "bars",
  judges: ["giveNotice", "decideCase"],
  judge,
};
