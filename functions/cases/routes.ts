import * as z from "zod";
import { receipt } from "../case-file/contract.ts";
import { ProposalName } from "../case-file/model/proceedings.ts";
import { stepRoutes } from "../case-file/step.ts";
import type { Bilingual } from "../kernel/bilingual.ts";
import type { CommandRoute, Routes } from "../platform/http/route.ts";
import * as body from "./contract.ts";
import { STEPS } from "./steps.ts";
import {
  AnyCaseView,
  CasePage,
  ClockDays,
  ClockDaysQuery,
  FactPage,
  FactsQuery,
  ListCases,
} from "./views.ts";

const said = (zh: string, en: string): Bilingual => ({ zh, en });

/** An act in the course of a case. */
const act = <Body extends z.ZodType, Made extends z.ZodRawShape>(
  path: string,
  title: Bilingual,
  { body: shape, made, status = 201 }: { body: Body; made: Made; status?: 200 | 201 },
) =>
  ({
    kind: "command",
    method: "POST",
    path: `/cases/{caseId}${path}`,
    title,
    status,
    body: shape,
    ifMatch: true,
    answer: receipt(made),
  }) as const satisfies CommandRoute;

const due = z.string().optional();

/** The routes of a case from its opening to its close. */
export const ROUTES = {
  openCase: {
    kind: "command",
    method: "POST",
    path: "/cases",
    title: said("受理案件线索", "Open a case"),
    status: 201,
    body: body.OpenCase,
    ifMatch: false,
    answer: receipt({}),
  },
  listCases: {
    kind: "query",
    method: "GET",
    path: "/cases",
    title: said("查询案件列表", "List cases"),
    status: 200,
    query: ListCases,
    answer: CasePage,
  },
  getCase: {
    kind: "query",
    method: "GET",
    path: "/cases/{caseId}",
    title: said("查看案件", "Read a case"),
    status: 200,
    answer: AnyCaseView,
  },
  getClockDays: {
    kind: "query",
    method: "GET",
    path: "/cases/{caseId}/clock-days",
    title: said("查看期限计算过程", "See how limits are counted, day by day"),
    status: 200,
    query: ClockDaysQuery,
    answer: ClockDays,
  },
  listFacts: {
    kind: "query",
    method: "GET",
    path: "/cases/{caseId}/facts",
    title: said("查看案件事实链", "Read the facts of a case"),
    status: 200,
    query: FactsQuery,
    answer: FactPage,
  },
  fileCase: act("/filing", said("立案", "File the case"), { body: body.FileCase, made: { due } }),
  proposeDecision: act("/proposals", said("提出拟处理意见", "Propose a decision"), {
    body: body.ProposeDecision,
    made: { proposal: ProposalName, hearing: z.boolean(), review: z.enum(["statutory", "policy", "none"]) },
  }),
  giveNotice: act("/notices", said("告知当事人", "Give notice to the party"), {
    body: body.GiveNotice,
    made: { notice: z.int(), hearingUntil: due },
  }),
  recordStatement: act("/statements", said("记录陈述、申辩", "Record the party's statement"), {
    body: body.RecordStatement,
    made: {},
  }),
  waiveHearing: act("/hearing-waivers", said("记录放弃听证", "Record a waiver of the hearing"), {
    body: body.WaiveHearing,
    made: {},
  }),
  decideCase: act("/decision", said("作出决定", "Decide the case"), {
    body: body.DecideCase,
    made: { documentNumber: z.string(), documentHash: z.string() },
  }),
  serveDecision: act("/service", said("登记送达", "Record service of the decision"), {
    body: body.ServeDecision,
    made: {},
  }),
  recordPerformance: act("/performances", said("登记履行情况", "Record performance"), {
    body: body.RecordPerformance,
    made: { obligation: z.object({ id: z.string(), state: z.string(), paid: z.string() }) },
  }),
  closeCase: act("/closing", said("结案", "Close the case"), { body: body.CloseCase, made: {} }),
  ...stepRoutes(STEPS),
  decideOnTheSpot: act("/on-the-spot-decision", said("当场作出处罚决定", "Decide on the spot"), {
    body: body.DecideOnTheSpot,
    made: { documentNumber: z.string(), documentHash: z.string(), due },
  }),
  correctFact: act("/corrections", said("更正事实", "Correct a fact"), {
    body: body.CorrectFact,
    made: { corrected: z.int(), due },
  }),
} as const satisfies Routes;
