import { type Instant, type PlainDate, startOf } from "../kernel/time.ts";
import type { LimitName } from "../law/limits.ts";
import type { Act, ActName, ActOf } from "./acts/acts.ts";
import { isDelivered } from "./delivered.ts";
import { type CaseRecord, dayOf } from "./record.ts";

export type RunEnd = { state: "met" | "void"; at: Instant };

export type Running = Pick<CaseRecord, "acts" | "procedure">;

/** From when a limit runs: undefined where the act starts none. */
type Start = { round: number; day: PlainDate; at: Instant } | undefined;

/** How a limit runs through a record: which act starts it, which ends it, and how. */
export type Course = {
  on: readonly ActName[];
  starts: (act: Act, record: Running) => Start;
  by: readonly ActName[];
  ends: (act: Act, start: Act) => RunEnd | undefined;
  /** What the act that starts it tells of its end. */
  atOnce?: (start: Act) => RunEnd | undefined;
};

type Ending = "met" | "void" | RunEnd | undefined;

type Written<S extends ActName, E extends ActName> = {
  on: readonly S[];
  if?: (start: ActOf<S>, record: Running) => boolean;
  /** Where the day is not that of the act itself. */
  from?: (start: ActOf<S>) => Instant | undefined;
  round?: (start: ActOf<S>) => number;
  by: readonly E[];
  ends: (end: ActOf<E>, start: ActOf<S>) => Ending;
  atOnce?: (start: ActOf<S>) => RunEnd | undefined;
};

/** Makes a course, so that what it says of an act is said of the fields of that act. */
const course = <const S extends ActName, const E extends ActName>(written: Written<S, E>): Course => ({
  on: written.on,
  starts: (act, record) => {
    const start = act as ActOf<S>;
    if (written.if?.(start, record) === false) return undefined;
    const at = written.from?.(start) ?? act.at;
    return { round: written.round?.(start) ?? 1, day: dayOf({ at }), at };
  },
  by: written.by,
  ends: (act, start) => {
    const end = written.ends(act as ActOf<E>, start as ActOf<S>);
    return end === "met" || end === "void" ? { state: end, at: act.at } : end;
  },
  atOnce: (act) => written.atOnce?.(act as ActOf<S>),
});

const met = (): "met" => "met";
const ofItself = ({ seq }: { seq: number }): number => seq;

/** The act that goes back to the one that started the limit, by its number; one that names none goes to any. */
const named = (number: number | undefined, start: { seq: number }): "met" | undefined =>
  number === undefined || number === start.seq ? "met" : undefined;

const dropped = ({ reason }: { reason?: string | undefined }): "void" | undefined =>
  reason === "dropped" ? "void" : undefined;

const hasFine = (fine: string | undefined): boolean => fine !== undefined && fine !== "0.00";

const publishes = ({ outcome }: { outcome?: string | undefined }): boolean => outcome === "penalty";

type PowerAct = { seq: number; publishedOn?: PlainDate | undefined; documentNumber?: string | undefined };

const publishedOf = ({ publishedOn }: PowerAct): RunEnd | undefined =>
  publishedOn && { state: "met", at: startOf(publishedOn) };

/** The result of another power is published on the day that its own record tells, a later one of the same number, or the decision to publish. */
const ofPowerAct = {
  round: ofItself,
  atOnce: publishedOf,
  by: ["recordPowerAct", "decidePublication"],
  ends: (end: ActOf<"recordPowerAct" | "decidePublication">, start: PowerAct): Ending => {
    if (end.act === "decidePublication") return end.outcome === "withhold" ? "void" : "met";
    return end.documentNumber === start.documentNumber ? publishedOf(end) : undefined;
  },
} as const;

/** The course of every limit that runs in a case. */
export const COURSES = {
  filing: course({
    on: ["openCase"],
    if: (_, { procedure }) => procedure === "ordinary",
    by: ["fileCase", "closeCase", "decideOnTheSpot"],
    ends: (end) => (end.act === "decideOnTheSpot" ? "void" : "met"),
  }),
  decision: course({
    on: ["fileCase"],
    by: ["decideCase", "closeCase"],
    ends: (end) => (end.act === "decideCase" ? "met" : dropped(end)),
  }),
  "hearing-request": course({
    on: ["giveNotice"],
    if: ({ told }) => told?.includes("hearing") ?? false,
    round: ofItself,
    by: ["recordStatement", "waiveHearing"],
    ends: (end, start) => {
      if (end.notice !== start.seq) return undefined;
      if (end.act === "waiveHearing") return "void";
      return end.hearing === "requested" ? "met" : undefined;
    },
  }),
  review: course({
    on: ["submitForReview"],
    round: ({ round = 1 }) => round,
    by: ["giveReviewOpinion", "proposeDecision", "closeCase"],
    ends: (end, start) => {
      if (end.act === "giveReviewOpinion") return end.round === start.round ? "met" : undefined;
      return end.act === "closeCase" ? dropped(end) : "void";
    },
  }),
  service: course({
    on: ["decideCase"],
    by: ["serveDecision", "closeCase"],
    ends: (end) => {
      if (end.act === "closeCase") return "void";
      return { state: "met", at: end.receivedAt ?? end.at };
    },
  }),
  publication: course({
    on: ["decideCase", "decideOnTheSpot"],
    if: (start) => start.act === "decideOnTheSpot" || publishes(start),
    by: ["decidePublication"],
    ends: ({ outcome }) => (outcome === "publish" ? "met" : "void"),
  }),
  "other-publication": course({
    on: ["recordPowerAct"],
    if: ({ power }) => power !== "01" && power !== "02",
    ...ofPowerAct,
  }),
  "licence-publication": course({
    on: ["recordPowerAct"],
    if: ({ power }) => power === "01",
    ...ofPowerAct,
  }),
  withdrawal: course({
    on: ["recordRemedy"],
    if: ({ stage, outcome }) =>
      stage === "ended" && ["changed", "revoked", "unlawful", "void"].includes(outcome ?? ""),
    round: ofItself,
    by: ["withdrawPublication"],
    ends: met,
  }),
  payment: course({
    on: ["serveDecision", "decideOnTheSpot"],
    if: (start, { acts }) =>
      start.act === "decideOnTheSpot"
        ? hasFine(start.fine) && isDelivered(start)
        : acts.some(
            (act) => (act.act === "decideCase" || act.act === "decideOnTheSpot") && hasFine(act.fine),
          ),
    from: (start) => (start.act === "serveDecision" ? start.receivedAt : undefined),
    by: ["recordPerformance", "approveInstalments"],
    ends: (end) => {
      if (end.act === "approveInstalments") return "void";
      return end.whole ? "met" : undefined;
    },
  }),
  preservation: course({
    on: ["preserveEvidence"],
    round: ofItself,
    by: ["disposePreserved"],
    ends: (end, start) => named(end.preservation, start),
  }),
  "on-the-spot-report": course({ on: ["decideOnTheSpot"], by: ["reportOnTheSpot"], ends: met }),
  "hand-in": course({
    on: ["collectOnTheSpot"],
    round: ofItself,
    by: ["handInFine"],
    ends: (end, start) => named(end.collection, start),
  }),
  deposit: course({
    on: ["handInFine"],
    round: ofItself,
    by: ["depositFine"],
    ends: (end, start) => (end.collection === start.collection ? "met" : undefined),
  }),
  "transfer-decision": course({ on: ["reportSuspectedCrime"], by: ["decideTransfer"], ends: met }),
  transfer: course({
    on: ["decideTransfer"],
    if: ({ approved }) => approved === true,
    by: ["transferCase"],
    ends: met,
  }),
  "items-handover": course({
    on: ["recordPoliceAnswer"],
    if: ({ answer }) => answer === "filed",
    by: ["handOverItems"],
    ends: met,
  }),
  "urgent-report": course({
    on: ["takeMeasure"],
    if: ({ urgent }) => urgent === true,
    round: ofItself,
    by: ["reportUrgentMeasure"],
    ends: (end, start) => named(end.measure, start),
  }),
  "measure-term": course({
    on: ["takeMeasure"],
    if: ({ kind }) => kind === "sealing" || kind === "seizure",
    round: ofItself,
    by: ["disposeMeasure", "releaseMeasure"],
    ends: (end, start) => named(end.measure, start),
  }),
  "freeze-term": course({
    on: ["takeMeasure"],
    if: ({ kind }) => kind === "freezing",
    round: ofItself,
    by: ["disposeMeasure", "releaseMeasure"],
    ends: (end, start) => named(end.measure, start),
  }),
  "freeze-delivery": course({
    on: ["takeMeasure"],
    if: ({ kind }) => kind === "freezing",
    round: ofItself,
    by: ["deliverFreezeDecision"],
    ends: (end, start) => named(end.measure, start),
  }),
  "inspection-result": course({
    on: ["recordInspection"],
    from: ({ resultOn, at }) => (resultOn ? (`${resultOn}T00:00:00.000+08:00` as Instant) : at),
    round: ofItself,
    by: ["tellInspectionResult"],
    ends: met,
  }),
} as const satisfies Partial<Record<LimitName, Course>>;

export type RunningLimit = keyof typeof COURSES;
