import type { StepOperation } from "../step-bodies.ts";
import { stepBodies } from "../step-bodies.ts";
import { LAND_TEAM } from "../world/people.ts";
import { STEP_ACTS, whoTakes } from "../world/steps.ts";
import { did, type Move, type ProcedureModel, standing } from "./procedure-model.ts";

const BODIES = stepBodies(LAND_TEAM);
const ALONE = { officers: [LAND_TEAM.handler] };

const always = () => true;

const move = (operation: StepOperation, rest: Partial<Move> = {}): Move => ({
  operation,
  who: whoTakes(operation),
  open: always,
  body: () => BODIES[operation],
  ...rest,
});

const once = (operation: StepOperation, rest: Partial<Move> = {}): Move =>
  move(operation, { ...rest, open: (model) => !did(model, operation) && (rest.open?.(model) ?? true) });

/** A step on the measure that still stands. */
const onMeasure = (operation: StepOperation, rest: Partial<Move> = {}): Move =>
  move(operation, {
    ...rest,
    open: (model) => standing(model, "takeMeasure") !== undefined && (rest.open?.(model) ?? true),
    body: (model) => ({ ...BODIES[operation], measure: standing(model, "takeMeasure")?.seq }),
  });

const ended = (model: ProcedureModel): void => {
  const measure = standing(model, "takeMeasure");
  if (measure) measure.over = true;
};

const close = (open: Move["open"]): Move => ({
  ...{ operation: "closeCase", who: "head", open, body: () => ({ reason: "done" }) },
  after: (model) => {
    model.closed = true;
  },
});

const MEASURE: readonly Move[] = [
  move("approveMeasure"),
  move("takeMeasure", {
    open: (model) => !standing(model, "takeMeasure"),
    broken: (model) => (did(model, "approveMeasure") ? [] : ["measure-approved-before"]),
    flaws: [
      { changes: ALONE, breaks: ["measure-two-officers"] },
      { changes: { related: false }, breaks: ["measure-object-related"] },
      { changes: { necessities: true }, breaks: ["measure-spares-necessities"] },
      { changes: { stated: ["party"] }, breaks: ["measure-decision-complete"] },
    ],
  }),
  onMeasure("tellTesting", { open: (model) => !did(model, "tellTesting") }),
  onMeasure("endTesting", { open: (model) => did(model, "tellTesting") && !did(model, "endTesting") }),
  onMeasure("extendMeasure", {
    open: (model) => !did(model, "extendMeasure"),
    flaws: [{ changes: { days: 31 }, breaks: ["measure-extension-length"] }],
  }),
  onMeasure("disposeMeasure", { after: ended }),
  onMeasure("releaseMeasure", { after: ended }),
  close((model) => did(model, "takeMeasure") && !standing(model, "takeMeasure")),
];

const INSPECTION: readonly Move[] = [
  once("planInspection"),
  once("approveInspection"),
  once("startInspection", {
    broken: (model) => (did(model, "approveInspection") ? [] : ["inspection-approved-before"]),
    flaws: [{ changes: ALONE, breaks: ["inspection-two-officers"] }],
  }),
  once("recordInspection", { open: (model) => did(model, "startInspection") }),
  once("tellInspectionResult", { open: (model) => did(model, "recordInspection") }),
  close((model) => did(model, "tellInspectionResult")),
];

const urgentOn = ({ workday }: ProcedureModel) => ({ urgent: !workday });

const ENFORCEMENT: readonly Move[] = [
  move("demandPerformance", { flaws: [{ changes: { states: ["period"] }, breaks: ["demand-complete"] }] }),
  move("decideEnforcement", {
    broken: (model) => (did(model, "demandPerformance") ? [] : ["enforcement-after-demand"]),
    flaws: [{ changes: { stated: ["party"] }, breaks: ["enforcement-decision-complete"] }],
  }),
  move("carryOutEnforcement", {
    open: (model) => did(model, "decideEnforcement"),
    body: (model) => ({ ...BODIES.carryOutEnforcement, ...urgentOn(model) }),
    flaws: [{ changes: { utilitiesCut: true, residents: true }, breaks: ["residents-utilities-not-cut"] }],
  }),
  close((model) => did(model, "demandPerformance")),
];

const ON_THE_SPOT = STEP_ACTS.find(({ operation }) => operation === "decideOnTheSpot");

const spotBody = (): object => {
  const sent = ON_THE_SPOT?.sent({} as never);
  if (!sent) throw new Error("no such act");
  return { ...sent.body };
};

const isDecided = (model: ProcedureModel): boolean => did(model, "decideOnTheSpot");
const REMEDIES = { reconsideration: "云岭州人民政府", court: "云岭市人民法院" };

const SIMPLE: readonly Move[] = [
  once("recordInquiry", { open: (model) => !isDecided(model) }),
  {
    ...{ operation: "decideOnTheSpot", who: "handler", body: spotBody },
    open: (model) => !isDecided(model),
    flaws: [
      { changes: { certificateShown: false }, breaks: ["simple-certificate-shown"] },
      { changes: { signed: false }, breaks: ["simple-decision-complete"] },
      { changes: { remedies: REMEDIES }, breaks: ["simple-reconsideration-first"] },
    ],
  },
  once("reportOnTheSpot", { open: isDecided }),
  {
    ...{ operation: "decidePublication", who: "discloser" },
    open: (model) => isDecided(model) && !did(model, "decidePublication"),
    body: () => ({ outcome: "withhold", ground: "no-social-impact", explanation: "无社会影响。" }),
  },
  ...(["penalty-1", "order-1"] as const).map(
    (obligation): Move => ({
      ...{ operation: "recordPerformance", who: "handler" },
      open: (model) => isDecided(model) && !model.done.some(({ kind }) => kind === obligation),
      body: () => ({ obligation, ...(obligation === "penalty-1" && { amount: "1000" }) }),
    }),
  ),
  close(
    (model) =>
      did(model, "reportOnTheSpot") &&
      did(model, "decidePublication") &&
      model.done.filter(({ operation }) => operation === "recordPerformance").length === 2,
  ),
];

/** What may be done in each procedure, by the law alone: written without a look at how the platform writes it. */
export const MOVES = {
  measure: MEASURE,
  inspection: INSPECTION,
  enforcement: ENFORCEMENT,
  simple: SIMPLE,
} as const;
export type Walked = keyof typeof MOVES;
