import * as z from "zod";
import { Amount, Day, PersonId, Text } from "../../kernel/shapes.ts";
import { type ActDefinition, Officers, Reference } from "../../record/act-shape.ts";

/** What a written demand states (强制法 35). */
const DEMANDED = ["period", "method", "amount", "rights"] as const;

/** The six modes of enforcement (强制法 12). */
const ENFORCEMENT_MODES = [
  "late-fine",
  "transfer-of-deposits",
  "auction",
  "removal-and-restoration",
  "substitute-performance",
  "other",
] as const;

/** The papers that go with an application to the court (强制法 55). */
const COURT_PAPERS = ["application", "decision", "opinion-and-demand", "object", "other"] as const;

/** The papers that go with a case transferred to the police (移送规定 6). */
const TRANSFER_PAPERS = ["transfer-letter", "report", "list-of-items", "test-reports", "other"] as const;

export const EXECUTION_ACTS = {
  recordPerformance: {
    zh: "登记履行情况",
    en: "Record performance",
    shape: { obligation: Text(20), amount: Amount, whole: z.boolean() },
  },
  approveInstalments: {
    zh: "批准延期、分期缴纳罚款",
    en: "Approve deferral or instalments",
    shape: { applied: z.boolean(), until: Day },
  },
  collectOnTheSpot: {
    zh: "当场收缴罚款",
    en: "Collect a fine on the spot",
    shape: {
      amount: Amount,
      ground: z.enum(["at-most-100", "hard-to-collect-later", "remote-area"]),
      askedByParty: z.boolean(),
      /** 财政部门统一制发的专用票据: its number, and whether it was given */
      receipt: Text(60),
      receiptGiven: z.boolean(),
    },
  },
  handInFine: {
    zh: "执法人员交缴罚款",
    en: "Hand the fine in to the agency",
    shape: { collection: Reference },
  },
  depositFine: {
    zh: "行政机关缴付罚款",
    en: "Deposit the fine at the bank",
    shape: { collection: Reference },
  },
  imposeLateFine: {
    zh: "加处罚款",
    en: "Add a late fine",
    shape: { principal: Amount, amount: Amount, days: z.int().min(1) },
  },
  recordRemedy: {
    zh: "记录复议、诉讼情况",
    en: "Record a reconsideration or suit",
    shape: {
      kind: z.enum(["reconsideration", "suit"]),
      stage: z.enum(["begun", "ended"]),
      outcome: z.enum(["upheld", "changed", "revoked", "unlawful", "void", "withdrawn", "other"]).optional(),
    },
  },
  demandPerformance: {
    zh: "催告履行",
    en: "Demand performance in writing",
    shape: {
      before: z.enum(["enforcement", "substitute-performance", "court"]),
      states: z.array(z.enum(DEMANDED)).max(4),
      servedOn: Day,
      money: z.boolean(),
    },
  },
  decideEnforcement: {
    zh: "作出行政强制执行决定",
    en: "Decide on enforcement",
    shape: {
      mode: z.enum(ENFORCEMENT_MODES),
      stated: z.array(z.enum(["party", "reasons", "mode-and-time", "remedies", "agency"])).max(5),
      /** 违法的建筑物、构筑物、设施等需要强制拆除 (强制法 44) */
      demolition: z.boolean(),
      announced: z.boolean(),
      /** 立即强制执行、立即实施代履行 (强制法 37, 52) */
      immediate: z.boolean(),
    },
  },
  carryOutEnforcement: {
    zh: "实施行政强制执行",
    en: "Carry out enforcement",
    shape: {
      mode: z.enum(ENFORCEMENT_MODES),
      officers: Officers,
      urgent: z.boolean(),
      /** 停止供水、供电、供热、供燃气 (强制法 43) */
      utilitiesCut: z.boolean(),
      residents: z.boolean(),
      demolition: z.boolean(),
      recorded: z.boolean(),
    },
  },
  applyToCourt: {
    zh: "申请人民法院强制执行",
    en: "Apply to the court for enforcement",
    shape: { papers: z.array(z.enum(COURT_PAPERS)).max(5) },
  },
  recordCourtAnswer: {
    zh: "记录人民法院的答复",
    en: "Record the court's answer",
    shape: { answer: z.enum(["accepted", "not-accepted", "enforce", "not-enforce"]) },
  },
  reportSuspectedCrime: {
    zh: "提出移送涉嫌犯罪案件的报告",
    en: "Report a suspected crime to the head",
    shape: { officers: Officers },
  },
  decideTransfer: {
    zh: "决定是否移送公安机关",
    en: "Decide on the transfer to the police",
    shape: { approved: z.boolean(), reasons: Text(4000) },
  },
  transferCase: {
    zh: "移送公安机关",
    en: "Transfer the case to the police",
    shape: {
      recipient: Text(100),
      papers: z.array(z.enum(TRANSFER_PAPERS)).max(5),
      seizedItems: z.boolean(),
      /** 书面告知当事人 (强制法 21) */
      partyTold: z.boolean(),
    },
  },
  recordPoliceAnswer: {
    zh: "记录公安机关的答复",
    en: "Record the answer of the police",
    shape: { answer: z.enum(["filed", "not-filed", "returned"]) },
  },
  handOverItems: { zh: "移交涉案物品和材料", en: "Hand the items over to the police", shape: {} },
  extendLimit: {
    zh: "依法延长期限",
    en: "Extend a limit",
    shape: {
      limit: Text(40),
      round: z.int().min(1),
      count: z.int().min(1).max(3650),
      unit: z.enum(["working-day", "day", "month"]),
      basis: Text(200),
      approvedBy: PersonId,
    },
  },
  pauseLimit: {
    zh: "期限中止计算",
    en: "Pause a limit",
    shape: {
      limit: Text(40),
      round: z.int().min(1),
      reason: z.enum(["hearing", "testing", "public-notice", "suspension", "material", "other"]),
      basis: Text(200),
    },
  },
  resumeLimit: {
    zh: "期限恢复计算",
    en: "Resume a limit",
    shape: { limit: Text(40), round: z.int().min(1) },
  },
} as const satisfies Record<string, ActDefinition>;
