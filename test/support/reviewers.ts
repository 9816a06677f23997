import type { Role } from "../../functions/platform/auth/subject.ts";
import { LAND } from "./casts.ts";

const CERTIFICATE = {
  class: "综合执法",
  region: "990100",
  validFrom: "2024-01-01",
  validTo: "2099-12-31",
  suspended: false,
};

const person = (id: string, name: string, roles: Role[]) => ({
  id,
  name,
  roles,
  agency: LAND.agency,
  region: "990100",
});

const officer = (id: string, name: string, review?: { since: string; legalQualification: boolean }) => ({
  id,
  name,
  agency: LAND.agency,
  certificate: { ...CERTIFICATE, number: `云9910${id.length}${id}` },
  ...(review && { review }),
});

const QUALIFIED = { since: "2023-05-01", legalQualification: true };

/** More reviewers for 云岭州自然资源和规划局: the made-up prefecture has one for each agency. */
export const SECOND = "su-wanqiu";
/** Handles and reviews: never the same case. */
export const BOTH = "he-qingyan";
/** Reviews and decides: never the same case. */
export const REVIEWING_HEAD = "xie-yunshen";
/** Not in the register as a reviewer, not qualified, and one who began before the law asked for it. */
export const UNLISTED = "lu-zhaoming";
export const UNQUALIFIED = "jin-shuyu";
export const VETERAN = "dai-songnian";

export const REVIEWERS = {
  people: [
    person(SECOND, "苏晚秋", ["reviewer"]),
    person(BOTH, "贺清晏", ["handler", "reviewer"]),
    person(REVIEWING_HEAD, "谢云深", ["reviewer", "head"]),
    person(UNLISTED, "陆昭明", ["reviewer"]),
    person(UNQUALIFIED, "金书瑜", ["reviewer"]),
    person(VETERAN, "戴松年", ["reviewer"]),
  ],
  registers: {
    officers: [
      officer(SECOND, "苏晚秋", QUALIFIED),
      officer(BOTH, "贺清晏", QUALIFIED),
      officer(REVIEWING_HEAD, "谢云深", QUALIFIED),
      officer(UNLISTED, "陆昭明"),
      officer(UNQUALIFIED, "金书瑜", { since: "2024-06-01", legalQualification: false }),
      officer(VETERAN, "戴松年", { since: "2019-06-01", legalQualification: false }),
    ],
  },
};
