import type { Cast } from "./casts.ts";
import { daysAgo, inDays } from "./days.ts";

/** The bodies of a plain made-up case, for tests that look at one step of it. */

let numbers = 0;

/** A number that no other case of this run has. */
const nextNumber = (): number => {
  numbers += 1;
  return numbers;
};

export const ORGANIZATION = {
  kind: "organization",
  name: "云岭州岭上春房地产开发有限公司",
  uscc: "91990101MA7B00001N",
  representative: "岑望舒",
  address: "云岭市中山路88号",
} as const;

export const openingBody = ({ handler, other, party }: Cast) => ({
  externalId: `case-${nextNumber()}`,
  caption: "擅自占用道路堆放建筑材料案",
  source: { kind: "inspection", description: "日常巡查发现" },
  parties: [{ ...ORGANIZATION, ...(party && { uscc: party }) } as object],
  persons: [{ name: "钟离越", part: "witness" }],
  officers: [handler, other],
  occurredAt: daysAgo(60),
});

export const evidenceBody = ({ handler, other }: Cast) => ({
  title: "现场勘验笔录",
  kind: "record",
  mediaType: "text/plain",
  captured: { at: daysAgo(50), by: [handler, other], place: "云岭市振兴北路" },
});

const ROADS = "《城市道路管理条例》";

/** Each case has a violation of its own: one that another case has fined is not fined again (处罚法 29). */
const spotOf = ([first]: readonly string[]): string => `第${first?.slice(-8) ?? nextNumber()}处`;

/** `amount` is the fine in whole yuan; 2000 asks neither hearing nor review of an organization. */
export const proposalBody = (evidence: readonly string[], amount = 2000) => ({
  outcome: "penalty",
  violations: [
    {
      description: `当事人在振兴北路人行道${spotOf(evidence)}堆放建筑材料，占用道路二十平方米。`,
      occurred: { from: inDays(-90) },
      place: "云岭市振兴北路",
      provisions: [{ instrument: ROADS, article: "第二十七条第一项" }],
      evidence,
    },
  ],
  penalties: [
    {
      kind: "fine",
      violations: [1],
      basis: [{ instrument: ROADS, article: "第四十二条" }],
      content: `处以罚款${amount}元。`,
      amount: String(amount),
    },
  ],
  orders: [] as object[],
  reasons: "事实清楚，证据确凿，属于一般情节。",
  reviewGrounds: [] as string[],
  hearingGrounds: [] as string[],
});

export const TOLD = ["content", "facts", "reasons", "basis", "statement", "hearing"];

export const noticeBody = ({ handler, other }: Cast, proposal: unknown) => ({
  proposal,
  told: TOLD,
  officers: [handler, other],
  method: "direct",
});

export const decisionBody = ({ mark }: Cast, proposal: unknown) => ({
  proposal,
  outcome: "penalty",
  documentNumber: `${mark}〔2026〕${nextNumber()}号`,
  performance: { method: "到代收银行缴纳罚款。", period: "自收到本决定书之日起十五日内" },
  collection: { institution: "云岭农村商业银行", address: "云岭市中山路2号", lateFine: true },
  remedies: { reconsideration: "云岭州人民政府", court: "云岭市人民法院" },
});

/** A decision on the spot: a fine of at most what 处罚法 51 allows, with reconsideration first (复议法 23). */
export const onTheSpotBody = ({ mark, handler, other }: Cast, amount = 1000) => ({
  ...(({ proposal: _, outcome: __, ...terms }) => terms)(decisionBody({ mark } as Cast, undefined)),
  remedies: {
    reconsideration: "云岭州人民政府",
    court: "云岭市人民法院",
    reconsiderationFirst: true,
  },
  text: proposalBody([], amount),
  officers: [handler, other],
  ...{ certificateShown: true, told: TOLD, delivered: true, refusalNoted: false, signed: true },
});

export const publicationBody = () => ({
  outcome: "publish",
  text: {
    caption: "擅自占用道路堆放建筑材料案",
    facts: "当事人在振兴北路人行道堆放建筑材料，占用道路二十平方米。",
    content: "处以罚款。",
  },
  publicUntil: inDays(365),
});
