import type { Citation } from "./instruments.ts";

/**
 * Why a decision needs legal review (法制审核). The statutory set (处罚法 58) makes a decision without review
 * impossible; the policy set (118号 四（十二）) is wider. An officer names the grounds; two are found by rule.
 */
export type ReviewGround = { zh: string; en: string; basis: "statutory" | "policy"; citation: Citation };

const statutory: Citation = { instrument: "处罚法", article: "第五十八条" };
const policy: Citation = { instrument: "118号", article: "四（十二）" };

export const REVIEW_GROUNDS = {
  "public-interest": {
    zh: "涉及重大公共利益",
    en: "major public interest",
    basis: "statutory",
    citation: statutory,
  },
  "after-hearing": {
    zh: "直接关系当事人或者第三人重大权益，经过听证程序",
    en: "major interests of a party or third person, after a hearing",
    basis: "statutory",
    citation: statutory,
  },
  complex: {
    zh: "案件情况疑难复杂、涉及多个法律关系",
    en: "difficult and complex, several legal relations",
    basis: "statutory",
    citation: statutory,
  },
  "by-law": {
    zh: "法律、法规规定应当进行法制审核",
    en: "review required by law or regulation",
    basis: "statutory",
    citation: statutory,
  },
  "social-impact": {
    zh: "可能造成重大社会影响或引发社会风险",
    en: "possible major social impact or risk",
    basis: "policy",
    citation: policy,
  },
  "major-interests": {
    zh: "直接关系行政相对人或第三人重大权益",
    en: "major interests of a party or third person",
    basis: "policy",
    citation: policy,
  },
  catalogue: {
    zh: "列入本机关重大执法决定法制审核目录清单",
    en: "listed in the agency's catalogue of major decisions",
    basis: "policy",
    citation: policy,
  },
} as const satisfies Record<string, ReviewGround>;

export type ReviewGroundName = keyof typeof REVIEW_GROUNDS;
export const REVIEW_GROUND_NAMES = Object.keys(REVIEW_GROUNDS) as [ReviewGroundName, ...ReviewGroundName[]];
