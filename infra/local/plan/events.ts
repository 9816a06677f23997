import * as z from "zod";
import type { Resources } from "./resources.ts";

/** One field of a pattern: the values it may have, or the only ones that it may not have. */
const Values = z.union([
  z.array(z.string()),
  z.tuple([z.strictObject({ "anything-but": z.array(z.string()) })]),
]);
export type Values = z.infer<typeof Values>;

/** The patterns that are used. Anything finer is refused by name at the start. */
const Pattern = z.strictObject({ source: Values.optional(), "detail-type": Values.optional() });
export type Pattern = z.infer<typeof Pattern>;

const Rule = z.object({
  EventBusName: z.string().optional(),
  EventPattern: Pattern.optional(),
  ScheduleExpression: z.string().optional(),
  State: z.literal("ENABLED"),
  Targets: z.array(z.object({ Arn: z.string(), Id: z.string() })),
});

export type RulePlan = { bus: string; pattern: Pattern; targets: readonly string[] };
export type SchedulePlan = { everyMilliseconds: number; targets: readonly string[] };

const UNITS: Record<string, number> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

const rateOf = (id: string, expression: string): number => {
  const [, count, unit = ""] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  if (count === undefined) throw new Error(`${id}: the local host knows rates only, not ${expression}`);
  return Number(count) * (UNITS[unit] ?? 0);
};

export type EventsPlan = {
  buses: readonly string[];
  rules: readonly RulePlan[];
  schedules: readonly SchedulePlan[];
};

/** Buses, the rules on them, and the schedules. */
export const planEvents = (resources: Resources): EventsPlan => {
  const rules = resources("AWS::Events::Rule", Rule).map(({ id, properties }) => ({
    id,
    properties,
    targets: properties.Targets.map(({ Arn }) => Arn),
  }));
  return {
    buses: resources("AWS::Events::EventBus", z.object({ Name: z.string() })).map(({ ref }) => ref),
    rules: rules.flatMap(({ properties: { EventBusName, EventPattern }, targets }) =>
      EventPattern && EventBusName ? [{ bus: EventBusName, pattern: EventPattern, targets }] : [],
    ),
    schedules: rules.flatMap(({ id, properties: { ScheduleExpression }, targets }) =>
      ScheduleExpression ? [{ everyMilliseconds: rateOf(id, ScheduleExpression), targets }] : [],
    ),
  };
};
