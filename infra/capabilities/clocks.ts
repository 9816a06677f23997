import { Duration, type Stack } from "aws-cdk-lib";
import { grantPut, grantRead } from "../constructs/grants.ts";
import type { House } from "../constructs/house-function.ts";
import { houseSchedule } from "../constructs/house-schedule.ts";
import type { Tables } from "./tables.ts";

export type ClocksProps = { house: House; tables: Tables; environment: Record<string, string> };

/** The sweeper: every five minutes it records the clocks that have come due. */
export const clocks = (stack: Stack, { house, tables, environment }: ClocksProps): void => {
  const sweeper = houseSchedule(stack, house, {
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
