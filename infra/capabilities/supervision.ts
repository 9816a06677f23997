import { Duration, type Stack } from "aws-cdk-lib";
import type { IEventBus } from "aws-cdk-lib/aws-events";
import { grantPut, grantRead } from "../constructs/grants.ts";
import { houseConsumer } from "../constructs/house-consumer.ts";
import type { House } from "../constructs/house-function.ts";
import { houseSchedule } from "../constructs/house-schedule.ts";
import { CASE_FACTS } from "./events.ts";
import type { Tables } from "./tables.ts";

export type SupervisionProps = {
  house: House;
  tables: Tables;
  environment: Record<string, string>;
  bus: IEventBus;
};

/** The judge, which makes the findings of a case agree with it, and the reconciler, which asks it of every case. */
export const supervision = (stack: Stack, { house, tables, environment, bus }: SupervisionProps): void => {
  const judge = houseConsumer(stack, house, {
    entry: "supervision/on-case-changed",
    environment,
    bus,
    pattern: CASE_FACTS,
    timeout: Duration.seconds(60),
    concurrency: 5,
    impact: "What is wrong in a case is not shown to supervision yet; cases themselves go on.",
    runbook: "supervision",
  });
  const reconciler = houseSchedule(stack, house, {
    entry: "supervision/reconcile",
    environment,
    every: Duration.minutes(15),
    timeout: Duration.minutes(14),
    impact:
      "Cases are not judged again when a register, a setting or a rule has changed; new facts still are.",
    runbook: "supervision",
  });
  for (const fn of [judge, reconciler])
    for (const table of [tables.facts, tables.state]) {
      grantRead(table, fn);
      grantPut(table, fn);
    }
};
