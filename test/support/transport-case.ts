import { addDays, type Instant } from "../../functions/kernel/time.ts";
import { driveCase } from "../../infra/client/case-driver.ts";
import type { Session } from "../../infra/client/session.ts";
import { daysBefore } from "../../infra/local/demo/days.ts";
import type { PlayOptions } from "../../infra/local/demo/land-case.ts";
import { TRANSPORT } from "./casts.ts";
import { citizenId } from "./identities.ts";

/**
 * A made-up case of an overloaded lorry, after the likeness of a published one: a natural person, who states his case
 * and is heard, and whom the public sees by his surname. Whatever such a text states is entered here.
 */

const { handler: HANDLER, other: OTHER, head: HEAD, disclosure: DISCLOSURE } = TRANSPORT;

/** What must never be read on the site. */
export const DRIVER = {
  kind: "citizen",
  name: "秦望川",
  gender: "male",
  ethnicity: "汉族",
  idNumber: citizenId("99010219880512003"),
  address: "云岭省白水县柳溪乡河东村12号",
  phone: "13900990012",
} as const;
export const PLATE = "云A8K62D";
export const WITNESS = "陶砚秋";

const RULES = "《超限运输车辆行驶公路管理规定》";

const FACTS = `经查，当事人${DRIVER.name}驾驶${PLATE}重型自卸货车违法超限运输，车货总质量超过公路、公路桥梁核定标准3吨。`;

/** Each piece that the text lists, as it names it. */
const FILES = [
  ["车辆卸载前检测报告单", "documentary"],
  ["卸载后检测报告单", "documentary"],
  ["道路运输证和行驶证", "documentary"],
  ["驾驶员从业资格证", "documentary"],
  ["车头照片", "audio-visual"],
  ["车尾照片", "audio-visual"],
  ["车辆侧照", "audio-visual"],
  ["车辆卸载照片", "audio-visual"],
  ["执法人员和司机合影", "audio-visual"],
  ["现场笔录", "record"],
  ["询问笔录", "statement"],
] as const;
export const EVIDENCE_TITLES: readonly string[] = FILES.map(([title]) => title);

const BROKEN = ["第三条第一款第（五）项", "第二十七条第一款", "第三十条"];

const proposalOf = (evidence: readonly string[], violatedAt: Instant) => ({
  outcome: "penalty",
  violations: [
    {
      description: FACTS,
      occurred: { from: violatedAt.slice(0, 10) },
      place: "国道云白线柳溪超限检测站",
      provisions: BROKEN.map((article) => ({ instrument: RULES, article })),
      evidence,
    },
  ],
  penalties: [
    {
      kind: "fine",
      violations: [1],
      basis: [{ instrument: RULES, article: "第四十三条第一款" }],
      discretion: "初次违法，及时卸载，按每超1吨500元",
      content: "处以罚款1500元（壹仟伍佰元整）。",
      amount: "1500",
      calculation: { quantity: "3", unit: "吨", rate: "500" },
    },
  ],
  orders: [],
  reasons:
    "采取收集现场证据材料、调查询问当事人等方式调查取证。证据经当事人本人阅示并发表意见，根据《云岭省行政程序规定》第七十一条、第七十三条，可作为本案证据使用。",
  reviewGrounds: [],
  hearingGrounds: [],
});

export const STATEMENT = {
  made: "statement",
  hearing: "not-requested",
  content: "当事人称系初次违法，检测后已当场卸载，请求从轻处罚。",
  reexamination: "经复核，初次违法并及时卸载属实，拟处罚时已按最低标准计算。",
  adopted: "partly",
} as const;

const DECISION = {
  outcome: "penalty",
  performance: {
    method: "到云岭农村商业银行或者通过电子支付系统缴纳罚款。",
    period: "自收到本决定书之日起十五日内",
  },
  collection: { institution: "云岭农村商业银行营业部", address: "云岭市中山路2号", lateFine: true },
  remedies: { reconsideration: "云岭州人民政府", court: "云岭市人民法院" },
};

export const TRANSPORT_TEXT = {
  caption: "车货总质量超过公路核定标准的车辆在公路上行驶案",
  facts: "经查，当事人驾驶重型自卸货车违法超限运输，车货总质量超过公路、公路桥梁核定标准3吨。",
  evidence: `${EVIDENCE_TITLES.join("、")}。`,
  reasons: "当事人提出陈述、申辩，经复核部分采纳；初次违法，及时卸载，从轻处罚。",
  content: "处以罚款1500元（壹仟伍佰元整）。",
  performance: "自收到本决定书之日起十五日内到银行或者通过电子支付系统缴纳罚款。",
};

type Played = { caseId: string; url: string };

/** Plays the whole case over the API, from the lead to the close. */
export const playTransportCase = async (
  session: Session,
  { externalId, keys, documentNumber, begun }: PlayOptions,
): Promise<Played> => {
  const daysAgo = daysBefore(begun);
  const body = {
    externalId,
    caption: TRANSPORT_TEXT.caption,
    powerItem: "11990100MB1A0002202990270007000",
    source: { kind: "inspection", description: "路面执法检查发现" },
    parties: [DRIVER],
    persons: [{ name: WITNESS, part: "witness" }],
    officers: [HANDLER, OTHER],
    occurredAt: daysAgo(41),
  };
  const driven = await driveCase(session, { opener: HANDLER, body, keys });
  const basis = [{ instrument: "《交通运输行政执法程序规定》", article: "第六十二条" }];
  await driven.act(HEAD, "fileCase", { body: { basis, occurredAt: daysAgo(40) } });
  const captured = { at: daysAgo(41), by: [HANDLER, OTHER], place: "国道云白线柳溪超限检测站" };
  const partyOpinion = { shownAt: daysAgo(39), opinion: "阅示，无异议。" };
  const evidence: string[] = [];
  for (const [title, kind] of FILES)
    evidence.push(
      await driven.evidence(HANDLER, {
        bytes: Buffer.from(`${title}（演示）`),
        describe: { title, kind, mediaType: "text/plain", captured, partyOpinion },
      }),
    );
  const proposed = await driven.act(HANDLER, "proposeDecision", {
    body: { proposal: proposalOf(evidence, daysAgo(41)), occurredAt: daysAgo(39) },
  });
  const { proposal } = proposed.body;
  const notified = await driven.act(HANDLER, "giveNotice", {
    body: {
      proposal,
      told: ["content", "facts", "reasons", "basis", "statement"],
      officers: [HANDLER, OTHER],
      documentNumber: "云交罚告〔2026〕8号",
      method: "direct",
      occurredAt: daysAgo(39),
    },
  });
  const { notice } = notified.body;
  await driven.act(HANDLER, "recordStatement", {
    body: { notice, ...STATEMENT, occurredAt: daysAgo(38) },
  });
  await driven.act(HEAD, "decideCase", {
    body: { proposal, documentNumber, ...DECISION, occurredAt: daysAgo(30) },
  });
  await driven.act(HANDLER, "serveDecision", {
    body: { method: "direct", receivedAt: daysAgo(29), receivedBy: DRIVER.name, occurredAt: daysAgo(29) },
  });
  const published = await driven.act(DISCLOSURE, "decidePublication", {
    body: { outcome: "publish", text: TRANSPORT_TEXT, publicUntil: addDays(begun, 180) },
  });
  await driven.act(HANDLER, "recordPerformance", {
    body: { obligation: "penalty-1", amount: "1500", receipt: "云票0001", occurredAt: daysAgo(20) },
  });
  await driven.act(HEAD, "closeCase", { body: { reason: "done" } });
  return { caseId: driven.id(), url: String(published.body["url"]) };
};
