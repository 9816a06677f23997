import { digestOf } from "../../../functions/inspections/draw.ts";
import { onTheSpotBody } from "../case-bodies.ts";
import { LAND } from "../casts.ts";
import { type StepOperation, stepBodies } from "../step-bodies.ts";
import type { Act } from "./acts.ts";
import type { LawfulCase, Step } from "./lawful-case.ts";
import { LAND_TEAM, type Part } from "./people.ts";
import type { Operation } from "./use-cases.ts";

const BODIES = stepBodies(LAND_TEAM);

/** The number of the last act of a kind. */
const last = async ({ head }: LawfulCase, act: string): Promise<number> =>
  (await head()).acts.findLast((done) => done.act === act)?.seq ?? 0;

/** Who takes a step that not the handler takes. */
const WHO: Partial<Record<Operation, Part>> = {
  ...{ decideRecusal: "head", discussCollectively: "head", extendLimit: "head", approveMeasure: "head" },
  ...{ reportUrgentMeasure: "head", extendMeasure: "head", disposeMeasure: "head", releaseMeasure: "head" },
  ...{ approveInstalments: "head", decideEnforcement: "head", decideTransfer: "head" },
  ...{ approveInspection: "head", withdrawPublication: "discloser", decidePublication: "discloser" },
};

export const whoTakes = (operation: Operation): Part => WHO[operation] ?? "handler";

type Earlier = StepOperation | readonly [StepOperation, object];
type Taken = {
  until?: Step;
  procedure?: string;
  /** The steps that come before it, each with what it changes of its body. */
  after?: readonly Earlier[];
  /** The act that this one names, and in which field. */
  of?: readonly [field: string, act: StepOperation];
  body?: object;
  /** When it is taken, where not at once. */
  on?: string;
};

/** Takes a step as the law would have it. */
const take = async (walked: LawfulCase, earlier: Earlier): Promise<void> => {
  const [operation, changes] = typeof earlier === "string" ? [earlier, {}] : earlier;
  await walked.do(whoTakes(operation), operation, { body: { ...BODIES[operation], ...changes } });
};

const step = (operation: StepOperation, taken: Taken = {}): Act => {
  const { until = "filed", procedure, after = [], of, body = {}, on } = taken;
  let named: object = {};
  return {
    operation,
    who: whoTakes(operation),
    until,
    ...(procedure && { procedure }),
    first: async (walked) => {
      for (const earlier of after) await take(walked, earlier);
      if (on) walked.world.clock.set(on);
      if (of) named = { [of[0]]: await last(walked, of[1]) };
    },
    sent: () => ({ body: { ...BODIES[operation], ...body, ...named } }),
  };
};

const SEIZED = ["approveMeasure", "takeMeasure"] as const;
const FREEZING = { kind: "freezing" } as const;
const MEASURE = ["measure", "takeMeasure"] as const;
const inspection = { until: "opened", procedure: "inspection" } as const;
const enforcement = { until: "opened", procedure: "enforcement" } as const;

/** A late fine of ten days, on a fine that was due on 2 April. */
const lateFine: Act = {
  ...step("imposeLateFine", { until: "served", body: { principal: "320000", amount: "96000", days: 10 } }),
  first: async ({ world }) => world.clock.set("2026-04-12T09:00"),
};

const LISTS = { objects: ["E1", "E2", "E3"], inspectors: [LAND_TEAM.handler, LAND_TEAM.other] };
const DIGESTS = { objectsDigest: digestOf(LISTS.objects), inspectorsDigest: digestOf(LISTS.inspectors) };

const draw: Act = {
  ...{ operation: "drawInspection", who: "handler", ...inspection },
  first: (walked) => take(walked, ["planInspection", DIGESTS]),
  sent: () => ({
    body: { seed: "20261120-3", seedSource: "开奖公告", ...LISTS, draw: { objects: 2, inspectors: 2 } },
  }),
};

const onTheSpot: Act = {
  ...{ operation: "decideOnTheSpot", who: "handler", until: "opened", procedure: "simple" },
  sent: () => ({
    body: { ...onTheSpotBody(LAND), documentNumber: "云自然资当罚字〔2026〕1号", text: SPOT_TEXT },
  }),
};

/** What is decided on the spot: a violation of the same day, and a fine within 处罚法 51. */
const SPOT_TEXT = {
  outcome: "penalty",
  violations: [
    {
      description: "在人行道堆放建筑材料。",
      occurred: { from: "2026-03-02" },
      place: "云岭市振兴北路",
      provisions: [{ instrument: "《城市道路管理条例》", article: "第二十七条第一项" }],
      evidence: [],
    },
  ],
  penalties: [
    {
      kind: "fine",
      violations: [1],
      basis: [{ instrument: "《城市道路管理条例》", article: "第四十二条" }],
      content: "处以罚款1000元。",
      amount: "1000",
    },
  ],
  orders: [{ content: "责令当场清除。" }],
  ...{ reasons: "事实清楚。", reviewGrounds: [], hearingGrounds: [] },
};

const withdrawal: Act = {
  ...{ operation: "withdrawPublication", who: "discloser", until: "published" },
  sent: () => ({
    body: {
      ...{ outcome: "revoked", decidedBy: "云岭州人民政府", reason: "主要事实不清。" },
      ground: "《中华人民共和国行政复议法》第六十四条",
    },
  }),
};

/** Every step of every procedure, in a case in which it is open. */
export const STEP_ACTS: readonly Act[] = [
  step("recordInquiry"),
  step("preserveEvidence", { body: { approvedAt: "2026-03-03T09:00:00+08:00" } }),
  step("disposePreserved", {
    after: [["preserveEvidence", { approvedAt: "2026-03-03T09:00:00+08:00" }]],
    of: ["preservation", "preserveEvidence"],
  }),
  step("requestRecusal"),
  step("decideRecusal", { after: ["requestRecusal"], of: ["request", "requestRecusal"] }),
  step("notifyHearing", { until: "notice" }),
  step("holdHearing", { until: "notice", after: ["notifyHearing"], on: "2026-03-20T09:00" }),
  step("discussCollectively"),
  step("extendLimit"),
  step("pauseLimit"),
  step("resumeLimit", { after: ["pauseLimit"] }),
  step("approveMeasure"),
  step("takeMeasure", { after: ["approveMeasure"] }),
  step("reportUrgentMeasure", { after: [["takeMeasure", { urgent: true }]], of: MEASURE }),
  step("deliverFreezeDecision", {
    after: [
      ["approveMeasure", FREEZING],
      ["takeMeasure", FREEZING],
    ],
    of: MEASURE,
  }),
  step("tellTesting", { after: SEIZED, of: MEASURE }),
  step("extendMeasure", { after: SEIZED, of: MEASURE }),
  step("disposeMeasure", { after: SEIZED, of: MEASURE }),
  step("releaseMeasure", { after: SEIZED, of: MEASURE }),
  step("approveInstalments", { until: "served" }),
  step("collectOnTheSpot", { until: "served", body: { ground: "remote-area", askedByParty: true } }),
  lateFine,
  step("recordRemedy", { until: "served" }),
  step("demandPerformance", enforcement),
  step("decideEnforcement", { ...enforcement, after: ["demandPerformance"] }),
  step("carryOutEnforcement", { ...enforcement, after: ["demandPerformance", "decideEnforcement"] }),
  step("reportSuspectedCrime"),
  step("decideTransfer", { after: ["reportSuspectedCrime"] }),
  step("transferCase", { after: ["reportSuspectedCrime", "decideTransfer"] }),
  step("recordPoliceAnswer", { after: ["reportSuspectedCrime", "decideTransfer", "transferCase"] }),
  step("handOverItems", {
    after: ["reportSuspectedCrime", "decideTransfer", "transferCase", "recordPoliceAnswer"],
  }),
  step("planInspection", inspection),
  draw,
  step("approveInspection", inspection),
  step("startInspection", { ...inspection, after: ["approveInspection"] }),
  step("recordInspection", { ...inspection, after: ["approveInspection", "startInspection"] }),
  step("tellInspectionResult", {
    ...inspection,
    after: ["approveInspection", "startInspection", "recordInspection"],
  }),
  step("recordPowerAct", { until: "opened", procedure: "other" }),
  onTheSpot,
  withdrawal,
];
