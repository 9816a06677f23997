import { createHash } from "node:crypto";
import type { Answered, OperationId } from "../../infra/client/call.ts";
import { inDays } from "./days.ts";

/** What the case knows after the steps so far. */
export type Known = Record<string, unknown> & { caseId?: string };

/** One request of the case, and what is remembered of its answer. `fact` is what it must leave behind. */
export type KillStep = {
  person: string;
  operation: OperationId;
  fact: string | undefined;
  path?: (known: Known) => Record<string, string | number>;
  body: (known: Known) => object;
  learn?: (answer: Answered) => object;
};

const BYTES = Buffer.from("勘测笔录（演示）：占地3200平方米。");
export const EVIDENCE_BYTES = BYTES;
const SHA256 = createHash("sha256").update(BYTES).digest("hex");

const HANDLER = "shi-yunzhou";
const OTHER = "yang-qinghe";
const HEAD = "long-zhiyuan";
const REVIEWER = "wu-baichuan";

const basis = [{ instrument: "《中华人民共和国土地管理法》", article: "第七十七条" }];

/** Each case has a violation of its own: one that another case has fined is not fined again (处罚法 29). */
const proposalOf = (evidence: unknown, externalId: string) => ({
  outcome: "penalty",
  violations: [
    {
      description: `未经批准占用${externalId}号地块3200平方米。`,
      occurred: { from: "2025-09-20" },
      place: "云岭市振兴北路东侧",
      provisions: basis,
      evidence: [evidence],
    },
  ],
  penalties: [{ kind: "fine", violations: [1], basis, content: "罚款320000元。", amount: "320000" }],
  orders: [],
  reasons: "事实清楚，证据确凿。",
  reviewGrounds: ["complex"],
  hearingGrounds: [],
});

const inCase = ({ caseId = "" }: Known) => ({ caseId });
const inRound = ({ caseId = "" }: Known) => ({ caseId, round: 1 });

/** A whole case in single requests, from its opening to its close, with the upload between declaring and sealing. */
export const killSteps = (externalId: string): readonly KillStep[] => [
  {
    person: HANDLER,
    operation: "openCase",
    fact: "case-opened",
    body: () => ({
      externalId,
      caption: "占用土地案（演示）",
      source: { kind: "inspection" },
      discoveredOn: "2025-10-15",
      parties: [
        {
          kind: "organization",
          name: "云岭州岭上春房地产开发有限公司",
          uscc: "91990101MA7B00001N",
          address: "云岭市中山路88号",
        },
      ],
      officers: [HANDLER, OTHER],
    }),
    learn: ({ body }) => ({ caseId: body["caseId"] }),
  },
  { person: HEAD, operation: "fileCase", fact: "case-filed", path: inCase, body: () => ({}) },
  {
    person: HANDLER,
    operation: "declareEvidence",
    fact: "evidence-declared",
    path: inCase,
    body: () => ({
      title: "现场勘测笔录",
      kind: "record",
      sha256: SHA256,
      size: BYTES.length,
      mediaType: "text/plain",
      captured: { at: "2026-01-05T10:00:00+08:00", by: [HANDLER], place: "现场" },
    }),
    learn: ({ body }) => ({ evidence: body["evidence"], upload: body["upload"] }),
  },
  {
    person: HANDLER,
    operation: "sealEvidence",
    fact: "evidence-sealed",
    path: ({ caseId = "", evidence }) => ({ caseId, evidenceId: String(evidence) }),
    body: () => ({}),
  },
  {
    person: HANDLER,
    operation: "proposeDecision",
    fact: "decision-proposed",
    path: inCase,
    body: ({ evidence }) => ({ proposal: proposalOf(evidence, externalId) }),
    learn: ({ body }) => ({ proposal: body["proposal"] }),
  },
  {
    person: HANDLER,
    operation: "giveNotice",
    fact: "notice-given",
    path: inCase,
    body: ({ proposal }) => ({
      proposal,
      told: ["content", "facts", "reasons", "basis", "statement", "hearing"],
      officers: [HANDLER, OTHER],
      method: "direct",
    }),
    learn: ({ body }) => ({ notice: body["notice"] }),
  },
  {
    person: HANDLER,
    operation: "waiveHearing",
    fact: "hearing-waived",
    path: inCase,
    body: ({ notice }) => ({ notice, form: "written", words: "放弃听证。" }),
  },
  {
    person: HANDLER,
    operation: "submitForReview",
    fact: "review-submitted",
    path: inCase,
    body: ({ proposal }) => ({ proposal }),
  },
  {
    person: REVIEWER,
    operation: "giveReviewOpinion",
    fact: "review-opinion-given",
    path: inRound,
    body: ({ proposal }) => ({ proposal, outcome: "agreed", opinion: "同意。" }),
  },
  {
    person: HEAD,
    operation: "decideCase",
    fact: "case-decided",
    path: inCase,
    body: ({ proposal }) => ({
      proposal,
      discussion: { heldAt: "2026-01-05T09:00:00+08:00", conclusion: "一致同意。" },
      outcome: "penalty",
      documentNumber: `云自然资罚字〔2026〕${externalId.replace(/\D/g, "")}号`,
      performance: { method: "到代收银行缴纳罚款。", period: "收到决定书之日起十五日内" },
      collection: { institution: "云岭农村商业银行", address: "云岭市中山路2号", lateFine: true },
      remedies: { reconsideration: "云岭州人民政府", court: "云岭市人民法院" },
    }),
    learn: ({ body }) => ({ decidedAt: body["recordedAt"] }),
  },
  {
    person: HANDLER,
    operation: "serveDecision",
    fact: "decision-served",
    path: inCase,
    body: ({ decidedAt }) => ({ method: "direct", receivedAt: decidedAt }),
  },
  {
    person: "pan-xiuwen",
    operation: "decidePublication",
    fact: "publication-decided",
    path: inCase,
    body: () => ({
      outcome: "publish",
      text: { caption: "占用土地案", facts: "占用土地3200平方米。", content: "罚款320000元。" },
      publicUntil: inDays(365),
    }),
    learn: ({ body }) => ({ url: body["url"] }),
  },
  {
    person: HANDLER,
    operation: "recordPerformance",
    fact: "performance-recorded",
    path: inCase,
    body: () => ({ obligation: "penalty-1", amount: "320000" }),
  },
  {
    person: HEAD,
    operation: "closeCase",
    fact: "case-closed",
    path: inCase,
    body: () => ({ reason: "done" }),
  },
];
