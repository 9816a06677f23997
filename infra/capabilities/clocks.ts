import { Duration, type Stack } from "aws-cdk-lib";
import type { Shared } from "../constructs/app-function.ts";
import { appSchedule } from "../constructs/app-schedule.ts";
import { grantPut, grantRead } from "../constructs/grants.ts";
import type { Tables } from "./tables.ts";

export type ClocksProps = { shared: Shared; tables: Tables; environment: Record<string, string> };

/** The sweeper: every five minutes it records the clocks that have come due. */
export const clocks = (stack: Stack, { shared, tables, environment }: ClocksProps): void => {
  const sweeper = appSchedule(stack, shared, {
    entry: "clocks/sweep",
    environment,
    every: Duration.minutes(5),
    timeout: Duration.minutes(4),
    impact: "Limits that have passed are not noticed until it runs again; then all of them are.",
    runbook: "clocks",
  });
  for (const table of [tables.facts, tables.state]) {
    grantRead(table, sweeper);
    grantPut(table, sweeper);
  }
};
