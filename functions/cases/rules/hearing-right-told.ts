import { standingNotice } from "../../case-file/proceedings/texts.ts";
import { actsOf } from "../../case-file/record.ts";
import { caseRule, type Judged } from "../../case-file/rules.ts";
import type { Finding } from "../../law/rule.ts";
import { standingProposal } from "../standing.ts";

const NOT_TOLD: Finding = {
  pointer: "/told",
  detail: {
    zh: "拟作出的处罚属于听证范围，没有告知当事人有要求听证的权利",
    en: "the proposed penalty falls under the hearing procedure, and the right to a hearing is not told",
  },
};

const judge = ({ record, act }: Judged<"giveNotice" | "decideCase">): readonly Finding[] => {
  const notice = act.act === "giveNotice" ? act : standingNotice(actsOf(record, "giveNotice"), act);
  const hearing =
    (act.act === "decideCase" ? act.hearing : undefined) ?? standingProposal(record, act)?.hearing;
  return hearing && notice?.told && !notice.told.includes("hearing") ? [NOT_TOLD] : [];
};

export const hearingRightTold = caseRule({
  id: "hearing-right-told",
  title: { zh: "告知听证权利", en: "The right to a hearing is told" },
  method: {
    zh: "拟作出的处罚属于听证范围的（较大数额由各地规定），检查告知书是否告知听证权利。",
    en: "Where the proposed penalty falls under the hearing procedure (large amounts are set locally), the notice must tell the right to it.",
  },
  citation: { instrument: "处罚法", article: "第六十三条" },
  quote:
    "行政机关拟作出下列行政处罚决定，应当告知当事人有要求听证的权利，当事人要求听证的，行政机关应当组织听证：",
  basis: "statutory",
  effect: "bars",
  severity: "fatal",
  judges: ["giveNotice", "decideCase"],
  judge,
});
