import { addDays, type PlainDate } from "../kernel/time.ts";
import { limitIn } from "../law/settings.ts";
import { dayOf, notAfter } from "../record/act.ts";
import type { Act, ActName, ActOf } from "./acts/acts.ts";
import { actNumbered, actsOf, type CaseRecord } from "./record.ts";
import type { Judged } from "./rules.ts";

export type Measure = ActOf<"takeMeasure">;

/** The act that ends, lengthens or holds up a measure; without a number it goes to the only measure of the record. */
type OnMeasure = { measure?: number | undefined };

/** The measure that another act goes back to. */
export const measureOf = (record: CaseRecord, { measure }: OnMeasure): Measure | undefined => {
  const taken = actsOf(record, "takeMeasure");
  return measure === undefined && taken.length === 1 ? taken[0] : actNumbered(record, "takeMeasure", measure);
};

type OfMeasures = Extract<ActName, "extendMeasure" | "tellTesting" | "endTesting" | "reportUrgentMeasure">;

/** The acts of one kind that go back to a measure. */
const actsOnMeasure = <Name extends OfMeasures>(
  record: CaseRecord,
  name: Name,
  { seq }: Measure,
): readonly ActOf<Name>[] =>
  actsOf(record, name).filter((act) => measureOf(record, act as OnMeasure)?.seq === seq);

/** The measures on property that last at an act: taken before it, neither released nor disposed of until then. */
export const lastingAt = (record: CaseRecord, until: Pick<Act, "at" | "dayOnly">): readonly Measure[] => {
  const over = [...actsOf(record, "releaseMeasure"), ...actsOf(record, "disposeMeasure")].filter((act) =>
    notAfter(act, until),
  );
  return actsOf(record, "takeMeasure").filter(
    (measure) =>
      (measure.kind === "sealing" || measure.kind === "seizure" || measure.kind === "freezing") &&
      notAfter(measure, until) &&
      !over.some((act) => act.measure === undefined || act.measure === measure.seq),
  );
};

/** By how many days a measure is extended in all up to an act, without what another law gives. */
export const daysExtended = (
  record: CaseRecord,
  measure: Measure,
  until: Pick<Act, "at" | "dayOnly">,
): number =>
  actsOnMeasure(record, "extendMeasure", measure)
    .filter((extension) => extension.otherLaw === undefined && notAfter(extension, until))
    .reduce((sum, { days = 0 }) => sum + days, 0);

/**
 * The last day of a measure before it is extended at an act; undefined where it cannot be said for certain: the law may
 * set another term, and testing holds it up.
 */
export const termBefore = (
  { record, settings }: Pick<Judged, "record" | "settings">,
  measure: Measure,
  extension: ActOf<"extendMeasure">,
): PlainDate | undefined => {
  if (actsOnMeasure(record, "tellTesting", measure).length > 0) return undefined;
  const { count, unit } = limitIn(
    settings,
    measure.kind === "freezing" ? "freeze-term" : "measure-term",
  ).period;
  if (unit !== "day") return undefined;
  const earlier = actsOnMeasure(record, "extendMeasure", measure).filter(
    (act) => act.seq !== extension.seq && notAfter(act, extension),
  );
  if (earlier.some(({ days }) => days === undefined)) return undefined;
  return addDays(dayOf(measure), count + earlier.reduce((sum, { days = 0 }) => sum + days, 0));
};
