import { type Instant, type PlainDate, startOf } from "../kernel/time.ts";
import { cite } from "../law/instruments.ts";
import { LIMITS, type LimitName } from "../law/limits.ts";
import { type AnyAct, dayOf, fieldOf } from "../record/act.ts";
import type { LimitOfKind, Pausing, RunEnd } from "../record/limit.ts";
import { extended } from "../record/runs.ts";
import type { ActName, ActOf } from "./acts/acts.ts";
import { isDelivered } from "./delivered.ts";
import type { CaseRecord } from "./record.ts";

type Running = Pick<CaseRecord, "acts" | "procedure">;

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
  pausing?: LimitOfKind["pausing"];
  extends?: LimitOfKind["extends"];
};

/** How a limit runs through a case, so that what it says of an act is said of the fields of that act. */
const running = <const S extends ActName, const E extends ActName>(
  limit: LimitName,
  written: Written<S, E>,
): LimitOfKind => ({
  ...LIMITS[limit],
  on: written.on,
  starts: (act, record) => {
    const start = act as ActOf<S>;
    if (written.if?.(start, record as Running) === false) return undefined;
    const at = written.from?.(start) ?? act.at;
    return { round: written.round?.(start) ?? 1, day: dayOf({ at }), at };
  },
  by: written.by,
  ends: (act, start) => {
    const end = written.ends(act as ActOf<E>, start as ActOf<S>);
    return end === "met" || end === "void" ? { state: end, at: act.at } : end;
  },
  atOnce: (act) => written.atOnce?.(act as ActOf<S>),
  pausing: written.pausing,
  extends: written.extends,
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

/** The measure that an act goes back to; one that names none goes to any. */
const onMeasure = (act: AnyAct, { seq }: AnyAct): boolean => (fieldOf(act, "measure") ?? seq) === seq;

/** Testing holds the term of a measure up only where the party was told in writing (强制法 25). */
const WHILE_TESTED: Pausing = {
  pauses: (act, start) =>
    act.act === "tellTesting" && fieldOf(act, "writtenNotice") === true && onMeasure(act, start)
      ? { reason: "testing", basis: cite(LIMITS["measure-term"].citation) }
      : undefined,
  resumes: (act, start) => act.act === "endTesting" && onMeasure(act, start),
};

/** The term of a measure is lengthened by its own act (强制法 25, 32). */
const extendedAsMeasure =
  (limit: "measure-term" | "freeze-term"): LimitOfKind["extends"] =>
  (act, start) =>
    act.act === "extendMeasure" && onMeasure(act, start)
      ? extended(act, {
          count: Number(fieldOf(act, "days") ?? 0),
          unit: "day",
          basis: String(fieldOf(act, "otherLaw") ?? cite(LIMITS[limit].citation)),
        })
      : undefined;

/** Every limit that runs in a case: its article and period are those of the law. */
export const CASE_LIMITS = {
  filing: running("filing", {
    on: ["openCase"],
    if: (_, { procedure }) => procedure === "ordinary",
    by: ["fileCase", "closeCase", "decideOnTheSpot"],
    ends: (end) => (end.act === "decideOnTheSpot" ? "void" : "met"),
  }),
  decision: running("decision", {
    on: ["fileCase"],
    by: ["decideCase", "closeCase"],
    ends: (end) => (end.act === "decideCase" ? "met" : dropped(end)),
  }),
  "hearing-request": running("hearing-request", {
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
  review: running("review", {
    on: ["submitForReview"],
    round: ({ round = 1 }) => round,
    by: ["giveReviewOpinion", "proposeDecision", "closeCase"],
    ends: (end, start) => {
      if (end.act === "giveReviewOpinion") return end.round === start.round ? "met" : undefined;
      return end.act === "closeCase" ? dropped(end) : "void";
    },
  }),
  service: running("service", {
    on: ["decideCase"],
    by: ["serveDecision", "closeCase"],
    ends: (end) => {
      if (end.act === "closeCase") return "void";
      return { state: "met", at: end.receivedAt ?? end.at };
    },
  }),
  publication: running("publication", {
    on: ["decideCase", "decideOnTheSpot"],
    if: (start) => start.act === "decideOnTheSpot" || publishes(start),
    by: ["decidePublication"],
    ends: ({ outcome }) => (outcome === "publish" ? "met" : "void"),
  }),
  "other-publication": running("other-publication", {
    on: ["recordPowerAct"],
    if: ({ power }) => power !== "01" && power !== "02",
    ...ofPowerAct,
  }),
  "licence-publication": running("licence-publication", {
    on: ["recordPowerAct"],
    if: ({ power }) => power === "01",
    ...ofPowerAct,
  }),
  withdrawal: running("withdrawal", {
    on: ["recordRemedy"],
    if: ({ stage, outcome }) =>
      stage === "ended" && ["changed", "revoked", "unlawful", "void"].includes(outcome ?? ""),
    round: ofItself,
    by: ["withdrawPublication"],
    ends: met,
  }),
  payment: running("payment", {
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
  preservation: running("preservation", {
    on: ["preserveEvidence"],
    round: ofItself,
    by: ["disposePreserved"],
    ends: (end, start) => named(end.preservation, start),
  }),
  "on-the-spot-report": running("on-the-spot-report", {
    on: ["decideOnTheSpot"],
    by: ["reportOnTheSpot"],
    ends: met,
  }),
  "hand-in": running("hand-in", {
    on: ["collectOnTheSpot"],
    round: ofItself,
    by: ["handInFine"],
    ends: (end, start) => named(end.collection, start),
  }),
  deposit: running("deposit", {
    on: ["handInFine"],
    round: ofItself,
    by: ["depositFine"],
    ends: (end, start) => (end.collection === start.collection ? "met" : undefined),
  }),
  "transfer-decision": running("transfer-decision", {
    on: ["reportSuspectedCrime"],
    by: ["decideTransfer"],
    ends: met,
  }),
  transfer: running("transfer", {
    on: ["decideTransfer"],
    if: ({ approved }) => approved === true,
    by: ["transferCase"],
    ends: met,
  }),
  "items-handover": running("items-handover", {
    on: ["recordPoliceAnswer"],
    if: ({ answer }) => answer === "filed",
    by: ["handOverItems"],
    ends: met,
  }),
  "urgent-report": running("urgent-report", {
    on: ["takeMeasure"],
    if: ({ urgent }) => urgent === true,
    round: ofItself,
    by: ["reportUrgentMeasure"],
    ends: (end, start) => named(end.measure, start),
  }),
  "measure-term": running("measure-term", {
    pausing: [WHILE_TESTED],
    extends: extendedAsMeasure("measure-term"),
    on: ["takeMeasure"],
    if: ({ kind }) => kind === "sealing" || kind === "seizure",
    round: ofItself,
    by: ["disposeMeasure", "releaseMeasure"],
    ends: (end, start) => named(end.measure, start),
  }),
  "freeze-term": running("freeze-term", {
    extends: extendedAsMeasure("freeze-term"),
    on: ["takeMeasure"],
    if: ({ kind }) => kind === "freezing",
    round: ofItself,
    by: ["disposeMeasure", "releaseMeasure"],
    ends: (end, start) => named(end.measure, start),
  }),
  "freeze-delivery": running("freeze-delivery", {
    on: ["takeMeasure"],
    if: ({ kind }) => kind === "freezing",
    round: ofItself,
    by: ["deliverFreezeDecision"],
    ends: (end, start) => named(end.measure, start),
  }),
  "inspection-result": running("inspection-result", {
    on: ["recordInspection"],
    from: ({ resultOn, at }) => (resultOn ? (`${resultOn}T00:00:00.000+08:00` as Instant) : at),
    round: ofItself,
    by: ["tellInspectionResult"],
    ends: met,
  }),
} as const satisfies Partial<Record<LimitName, LimitOfKind>>;

export type RunningLimit = keyof typeof CASE_LIMITS;
