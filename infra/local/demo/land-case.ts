import { addDays, type Instant, type PlainDate, yearOf } from "../../../functions/kernel/time.ts";
import { driveCase } from "../../client/case-driver.ts";
import type { Session } from "../../client/session.ts";
import { daysBefore } from "./days.ts";

/**
 * A made-up case of illegally occupied land, worked as the law asks: notice with the right to a hearing, legal review,
 * decision, service, publication. The persons are those of people.json.
 */

const HANDLER = "shi-yunzhou";
const OTHER_HANDLER = "yang-qinghe";
const HEAD = "long-zhiyuan";
const REVIEWER = "wu-baichuan";
const DISCLOSURE = "pan-xiuwen";

const COMPANY = {
  kind: "organization",
  name: "云岭州岭上春房地产开发有限公司",
  uscc: "91990101MA7B00001N",
  representative: "岑望舒",
  address: "云岭市中山路88号",
} as const;

const LAND_LAW = "《中华人民共和国土地管理法》";
const BASIS = [
  { instrument: LAND_LAW, article: "第七十七条" },
  { instrument: "《中华人民共和国土地管理法实施条例》", article: "第五十七条" },
  { instrument: "《云岭州自然资源行政处罚裁量权基准》", article: "第四项" },
];

const FACTS =
  "当事人未经依法批准，于2025年9月下旬擅自占用云岭市振兴北路东侧、铁路南侧国有建设用地4.8亩（3200平方米）建设住宅，所占土地符合土地利用总体规划。";

const CONTENT = "按照非法占用土地每平方米100元的标准处以罚款，计320000元（叁拾贰万元整）。";
const ORDER = "责令退还非法占用的3200平方米土地。";
const REASONS =
  "当事人占用土地建设住宅未取得用地批准文件，事实清楚，证据确凿；占地面积较大，经责令停止后已停工，依照裁量权基准属于一般情节。";

const proposalOf = ([record = "", survey = "", certificate = ""]: readonly string[]) => ({
  outcome: "penalty",
  violations: [
    {
      description: FACTS,
      occurred: { from: "2025-09-20", to: "2025-09-30", words: "2025年9月下旬" },
      place: "云岭市振兴北路东侧、铁路南侧",
      provisions: [{ instrument: LAND_LAW, article: "第五十三条" }],
      evidence: [record, survey, certificate],
    },
  ],
  penalties: [
    {
      kind: "fine",
      violations: [1],
      basis: BASIS,
      discretion: "《云岭州自然资源行政处罚裁量权基准》第四项，一般情节",
      content: CONTENT,
      amount: "320000",
      calculation: { quantity: "3200", unit: "平方米", rate: "100" },
    },
  ],
  orders: [{ content: ORDER }],
  reasons: REASONS,
  reviewGrounds: ["major-interests"],
  hearingGrounds: [],
});

const FILES = [
  { title: "调查询问笔录", kind: "statement", text: "询问笔录（演示）：当事人陈述了占地建设的经过。" },
  { title: "现场勘测笔录（附勘测定界图）", kind: "record", text: "勘测笔录（演示）：占地3200平方米。" },
  { title: "占地类型及规划情况证明", kind: "documentary", text: "证明（演示）：国有建设用地，符合规划。" },
] as const;

const openingOf = (externalId: string, occurredAt: Instant) => ({
  externalId,
  caption: "未经批准占用国有建设用地建设住宅案",
  powerItem: "11990100MB1A00011U2990270001000",
  source: { kind: "inspection", description: "土地卫片执法检查发现" },
  discoveredOn: "2025-10-15",
  parties: [COMPANY],
  persons: [{ name: "钟离越", part: "witness" }],
  officers: [HANDLER, OTHER_HANDLER],
  occurredAt,
});

const DECISION = {
  outcome: "penalty",
  performance: {
    method: "到云岭州自然资源和规划局开具缴款凭证，到代收银行缴纳罚款；将所占土地退还原权利人。",
    period: "自收到本处罚决定书之日起十五日内",
  },
  collection: {
    institution: "云岭农村商业银行营业部",
    address: "云岭市中山路2号",
    instruction: "凭缴款凭证缴纳",
    lateFine: true,
  },
  remedies: { reconsideration: "云岭州人民政府", court: "云岭市人民法院" },
  contact: { persons: ["石云舟", "杨青禾"], phone: "0990-8100000", address: "云岭市青石大道1号" },
  effect: "本决定送达当事人，即发生法律效力。",
  enforcement: "逾期不申请行政复议，不提起行政诉讼，又不履行本处罚决定的，本机关将依法申请人民法院强制执行。",
} as const;

const PUBLIC_TEXT = {
  caption: "未经批准占用国有建设用地建设住宅案",
  facts: FACTS,
  evidence: "调查询问笔录；现场勘测笔录（附勘测定界图）；占地类型及规划情况证明。",
  reasons: REASONS,
  content: CONTENT,
  orders: ORDER,
  performance: "自收到处罚决定书之日起十五日内到指定银行缴纳罚款，并退还所占土地。",
};

export type PlayOptions = {
  externalId: string;
  keys: (step: number) => string;
  documentNumber: string;
  /** The day from which its times are counted back; with the same one, the same requests are made again. */
  begun: PlainDate;
};

/** Plays the whole case over the API. Answers its id and the address of its public page. */
export const playLandCase = async (
  session: Session,
  { externalId, keys, documentNumber, begun }: PlayOptions,
): Promise<{ caseId: string; url: string }> => {
  const daysAgo = daysBefore(begun);
  const body = openingOf(externalId, daysAgo(62));
  const driven = await driveCase(session, { opener: HANDLER, body, keys });
  await driven.act(HEAD, "fileCase", {
    body: {
      number: `云自然资立〔${yearOf(begun)}〕17号`,
      basis: [{ instrument: "《自然资源行政处罚办法》", article: "第十六条" }],
      occurredAt: daysAgo(60),
    },
  });
  const evidence: string[] = [];
  for (const { title, kind, text } of FILES)
    evidence.push(
      await driven.evidence(HANDLER, {
        bytes: Buffer.from(text),
        describe: {
          title,
          kind,
          mediaType: "text/plain",
          captured: { at: daysAgo(55), by: [HANDLER, OTHER_HANDLER], place: "云岭市振兴北路东侧" },
        },
      }),
    );
  const proposed = await driven.act(HANDLER, "proposeDecision", {
    body: { proposal: proposalOf(evidence), occurredAt: daysAgo(32) },
  });
  const { proposal } = proposed.body;
  const notified = await driven.act(HANDLER, "giveNotice", {
    body: {
      proposal,
      told: ["content", "facts", "reasons", "basis", "statement", "hearing"],
      officers: [HANDLER, OTHER_HANDLER],
      documentNumber: `云自然资罚告〔${yearOf(begun)}〕17号`,
      method: "direct",
      occurredAt: daysAgo(30),
    },
  });
  await driven.act(HANDLER, "recordStatement", {
    body: {
      notice: notified.body["notice"],
      made: "none",
      hearing: "not-requested",
      occurredAt: daysAgo(18),
    },
  });
  const submitted = await driven.act(HANDLER, "submitForReview", {
    body: { proposal, occurredAt: daysAgo(17) },
  });
  await driven.act(REVIEWER, "giveReviewOpinion", {
    body: {
      proposal,
      outcome: "agreed",
      opinion: "主体适格，程序合法，事实清楚，证据充分，适用依据正确，裁量适当，同意拟处理意见。",
      occurredAt: daysAgo(12),
    },
    path: { round: Number(submitted.body["round"]) },
  });
  await driven.act(HEAD, "decideCase", {
    body: { proposal, documentNumber, ...DECISION, occurredAt: daysAgo(5) },
  });
  await driven.act(HANDLER, "serveDecision", {
    body: { method: "direct", receivedAt: daysAgo(4), receivedBy: "岑望舒", occurredAt: daysAgo(4) },
  });
  const published = await driven.act(DISCLOSURE, "decidePublication", {
    body: { outcome: "publish", text: PUBLIC_TEXT, publicUntil: addDays(begun, 365) },
  });
  return { caseId: driven.id(), url: String(published.body["url"]) };
};
