import type { Calendar } from "../kernel/calendar.ts";
import { rollForward } from "../kernel/calendar.ts";
import { addDays, addMonths, dateOf, type PlainDate } from "../kernel/time.ts";
import { limitIn, type Settings } from "../law/settings.ts";
import { actsOf, type CaseRecord } from "./record.ts";
import type { Judged } from "./rules.ts";

type Counting = { settings: Settings; calendar: Calendar };

/** The day on which the party got the decision, where the record says so. */
const servedOn = (record: CaseRecord): PlainDate | undefined => {
  const service = actsOf(record, "serveDecision").at(-1);
  return service && dateOf(service.receivedAt ?? service.at);
};

const endOfRight = (
  from: PlainDate,
  name: "reconsideration" | "suit",
  { settings, calendar }: Counting,
): PlainDate => {
  const { count, unit, rolls } = limitIn(settings, name).period;
  const last = unit === "month" ? addMonths(from, count) : addDays(from, count);
  return rolls ? rollForward(last, calendar) : last;
};

/**
 * The last days on which the party may apply for reconsideration (复议法 20) and sue (行诉法 46); undefined where the service
 * of the decision is not known.
 */
export const remedyPeriods = ({
  record,
  ...counting
}: Pick<Judged, "record" | "settings" | "calendar">):
  | { reconsideration: PlainDate; suit: PlainDate }
  | undefined => {
  const from = servedOn(record);
  return (
    from && {
      reconsideration: endOfRight(from, "reconsideration", counting),
      suit: endOfRight(from, "suit", counting),
    }
  );
};

/** A reconsideration or suit, from the day it began to the day it ended, if it has. */
export type RemedySpan = { from: PlainDate; to?: PlainDate };

/** Every reconsideration and suit of the record, in order; each ends with the first end of its kind that follows. */
export const remedySpans = (record: CaseRecord): readonly RemedySpan[] => {
  const acts = actsOf(record, "recordRemedy");
  return acts
    .filter(({ stage }) => stage === "begun")
    .map((begun) => {
      const end = acts.find(
        ({ stage, kind, at }) => stage === "ended" && kind === begun.kind && at >= begun.at,
      );
      return { from: dateOf(begun.at), ...(end && { to: dateOf(end.at) }) };
    });
};
