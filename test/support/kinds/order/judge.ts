import type { Calendar } from "../../../../functions/kernel/calendar.ts";
import { dateOf, type Instant, type PlainDate } from "../../../../functions/kernel/time.ts";
import { breachesOf, type Rule } from "../../../../functions/law/rule.ts";
import { DEFAULT_SETTINGS } from "../../../../functions/law/settings.ts";
import { type AnyAct, dayOf } from "../../../../functions/record/act.ts";
import type { LimitClock } from "../../../../functions/record/clock.ts";
import { clocksOfHead } from "../../../../functions/record/clocks.ts";
import { readHeadItem } from "../../../../functions/record/head-item.ts";
import { foundBy } from "../../../../functions/supervision/judge-record.ts";
import type { JudgeOfKind, Subject } from "../../../../functions/supervision/subject.ts";
import { ORDER, type Order } from "./kind.ts";

type Judged = {
  act: AnyAct;
  day: PlainDate;
  now: Instant;
  settings: typeof DEFAULT_SETTINGS;
  clocks: readonly LimitClock[];
};

/** The one rule of orders: an order is answered by the day that it states. */
export const ANSWERED_IN_TIME: Rule<Judged> = {
  id: "order-answered-in-time",
  title: { zh: "按期反馈", en: "Answered in time" },
  method: {
    zh: "检查是否按指令载明的期限反馈。",
    en: "The answer is compared with the day that the order states.",
  },
  citation: { instrument: "监督条例", article: "第二十七条" },
  quote: "",
  basis: "policy",
  effect: "flags",
  severity: "minor",
  inForce: { from: "2020-01-01" as PlainDate },
  judges: ["issueOrder"],
  judge: ({ clocks, now }) =>
    clocks
      .filter(({ dueAt, endedAt, state }) => state !== "paused" && (endedAt ?? now) > dueAt)
      .map(({ due, endedAt }) => ({
        pointer: "",
        detail: { zh: `应于${due}前反馈`, en: `the answer was due on ${due}` },
        values: { due, ...(endedAt && { done: dateOf(endedAt) }) },
      })),
};

type OrderSubject = Subject & { order: Order };

/** How orders are judged: what findings are kept of, raised and resolved is the same for any kind. */
export const orderJudge = (calendar: Calendar): JudgeOfKind<OrderSubject> => ({
  subjectOf: (item) => {
    const order = readHeadItem<Order>(item);
    return { kind: ORDER.name, id: order.id, ...order.addressee, order, chain: order.chain };
  },
  judge: async (_, { subjects, now }) =>
    new Map(
      subjects.map(({ id, order }) => {
        const clocks = clocksOfHead(ORDER, order, { settingsOn: () => DEFAULT_SETTINGS, calendar });
        const found = ORDER.recordOf(order).acts.flatMap((act) => {
          const judged = { act, day: dayOf(act), now, settings: DEFAULT_SETTINGS, clocks };
          return breachesOf([ANSWERED_IN_TIME], judged).flatMap((breach) => foundBy(breach, act));
        });
        return [id, { found }];
      }),
    ),
});
