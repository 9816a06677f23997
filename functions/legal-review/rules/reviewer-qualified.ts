import { caseRule, type Judged } from "../../case-file/rules.ts";
import { INSTRUMENTS } from "../../law/instruments.ts";
import type { Finding } from "../../law/rule.ts";

const said = (zh: string, en: string): readonly Finding[] => [{ pointer: "", detail: { zh, en } }];

const NOT_REGISTERED = said(
  "法制审核人员名录中没有您的登记",
  "the register does not list you as a legal reviewer",
);
const NOT_QUALIFIED = said(
  "初次从事法制审核，未登记取得法律职业资格",
  "a first-time reviewer without the legal professional qualification",
);

/** Who began before the article was in force is no first-time reviewer under it. */
const judge = ({ registers, act: { by } }: Judged<"giveReviewOpinion">): readonly Finding[] => {
  if (by === undefined) return [];
  const review = registers.officer(by)?.review;
  if (!review) return NOT_REGISTERED;
  return review.since >= INSTRUMENTS.处罚法.inForceFrom && !review.legalQualification ? NOT_QUALIFIED : [];
};

export const reviewerQualified = caseRule({
  id: "reviewer-qualified",
  title: { zh: "初次从事法制审核人员的资格", en: "The qualification of a first-time reviewer" },
  method: {
    zh: "检查审核人员是否登记在册；2021年7月15日以后初次从事法制审核的，是否登记取得法律职业资格。",
    en: "The reviewer must be registered as one, and, if new to review since 15 July 2021, hold the legal professional qualification.",
  },
  citation: { instrument: "处罚法", article: "第五十八条第二款" },
  quote: "行政机关中初次从事行政处罚决定法制审核的人员，应当通过国家统一法律职业资格考试取得法律职业资格。",
  basis: "statutory",
  effect: "bars",
  severity: "major",
  judges: ["giveReviewOpinion"],
  judge,
});
