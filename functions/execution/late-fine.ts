import { fenOf, sumYuan, type Yuan, yuanOf } from "../kernel/money.ts";
import { addDays, type PlainDate } from "../kernel/time.ts";

/** A span of days during which nothing is added; the last day is in it, and one without an end still lasts. */
export type Stop = { from: PlainDate; to?: PlainDate };
export type Payment = { on: PlainDate; amount: Yuan };

/** What is owed of a fine, until when it was due, and what held the late fine up. */
export type Late = {
  principal: Yuan;
  due: PlainDate;
  paid: readonly Payment[];
  stops: readonly Stop[];
};

/** 每日按罚款数额的百分之三 (处罚法 72（一）), counted in thousandths so that no fraction is lost. */
const PER_MILLE_A_DAY = 30n;

const isStopped = (day: PlainDate, stops: readonly Stop[]): boolean =>
  stops.some(({ from, to }) => from <= day && (to === undefined || day <= to));

const unpaidOn = (day: PlainDate, { principal, paid }: Late): number =>
  fenOf(principal) - fenOf(sumYuan(paid.filter(({ on }) => on <= day).map(({ amount }) => amount)));

/**
 * The late fine (加处罚款) up to and with a day: 3 % for each day behind the last day of payment on what is unpaid at the
 * end of that day, rounded half up at the end; never more than the fine itself (处罚法 72（一）); nothing for the days of
 * a reconsideration or a suit (处罚法 73). `days`: how many days count.
 */
export const lateFine = (late: Late, until: PlainDate): { days: number; amount: Yuan } => {
  let days = 0;
  let thousandths = 0n;
  for (let day = addDays(late.due, 1); day <= until; day = addDays(day, 1)) {
    const unpaid = unpaidOn(day, late);
    if (unpaid <= 0) break;
    if (isStopped(day, late.stops)) continue;
    days += 1;
    thousandths += BigInt(unpaid) * PER_MILLE_A_DAY;
  }
  const counted = Number((thousandths + 500n) / 1000n);
  return { days, amount: yuanOf(Math.min(counted, fenOf(late.principal))) };
};

/** The late fine on a whole amount that stayed unpaid for a number of days. */
export const lateFineFor = (principal: Yuan, days: number): Yuan => {
  const counted = (BigInt(fenOf(principal)) * PER_MILLE_A_DAY * BigInt(days) + 500n) / 1000n;
  return yuanOf(Math.min(Number(counted), fenOf(principal)));
};
