import type { Role } from "../../functions/platform/auth/subject.ts";
import type { OwnAgency } from "./agency-like.ts";

const CERTIFICATE = {
  class: "综合执法",
  region: "990100",
  validFrom: "2024-01-01",
  validTo: "2099-12-31",
  suspended: false,
};

type Review = { since: string; legalQualification: boolean };
type Reviewer = { id: string; name: string; roles: readonly Role[]; review?: Review };

const QUALIFIED = { since: "2023-05-01", legalQualification: true };

/** More reviewers for an agency: those of the made-up prefecture have one each. */
export const reviewersOf = ({ agency }: OwnAgency) => {
  const idOf = (name: string): string => `${name}-${agency.slice(-7).toLowerCase()}`;
  const SECOND = idOf("su-wanqiu");
  /** Handles and reviews: never the same case. */
  const BOTH = idOf("he-qingyan");
  /** Reviews and decides: never the same case. */
  const REVIEWING_HEAD = idOf("xie-yunshen");
  /** Not in the register as a reviewer, not qualified, and one who began before the law asked for it. */
  const UNLISTED = idOf("lu-zhaoming");
  const UNQUALIFIED = idOf("jin-shuyu");
  const VETERAN = idOf("dai-songnian");
  const reviewers: readonly Reviewer[] = [
    { id: SECOND, name: "苏晚秋", roles: ["reviewer"], review: QUALIFIED },
    { id: BOTH, name: "贺清晏", roles: ["handler", "reviewer"], review: QUALIFIED },
    { id: REVIEWING_HEAD, name: "谢云深", roles: ["reviewer", "head"], review: QUALIFIED },
    { id: UNLISTED, name: "陆昭明", roles: ["reviewer"] },
    {
      ...{ id: UNQUALIFIED, name: "金书瑜", roles: ["reviewer"] },
      review: { since: "2024-06-01", legalQualification: false },
    },
    {
      ...{ id: VETERAN, name: "戴松年", roles: ["reviewer"] },
      review: { since: "2019-06-01", legalQualification: false },
    },
  ];
  const people = reviewers.map(({ id, name, roles }) => ({
    ...{ id, name, roles: [...roles] },
    ...{ agency, region: "990100" },
  }));
  const officers = reviewers.map(({ id, name, review }) => ({
    ...{ id, name, agency },
    certificate: { ...CERTIFICATE, number: `云9910${id.length}${id}` },
    ...(review && { review }),
  }));
  const joining = { people, registers: { officers } };
  return { SECOND, BOTH, REVIEWING_HEAD, UNLISTED, UNQUALIFIED, VETERAN, joining };
};
