import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Duration, type Stack } from "aws-cdk-lib";
import type { IEventBus } from "aws-cdk-lib/aws-events";
import { appBatchConsumer } from "../constructs/app-batch-consumer.ts";
import type { Shared } from "../constructs/app-function.ts";
import { appSchedule } from "../constructs/app-schedule.ts";
import { grantPut, grantRead } from "../constructs/grants.ts";
import { CASE_FACTS } from "./events.ts";
import type { Tables } from "./tables.ts";

export type SupervisionProps = {
  shared: Shared;
  tables: Tables;
  environment: Record<string, string>;
  bus: IEventBus;
};

const JUDGE = "supervision/on-case-changed";

/** The version of the rules: a hash of all the code that judges, rules, limits and record alike. */
const rulesVersion = ({ bundles }: Shared): string =>
  createHash("sha256")
    .update(readFileSync(join(bundles, JUDGE, "index.mjs")))
    .digest("hex")
    .slice(0, 16);

/** The judge, which makes the findings of cases agree with them, and the reconciler, which asks it of every case. */
export const supervision = (stack: Stack, props: SupervisionProps): void => {
  const { shared, tables, bus } = props;
  const environment = { ...props.environment, RULES_VERSION: rulesVersion(shared) };
  const judge = appBatchConsumer(stack, shared, {
    entry: JUDGE,
    environment,
    bus,
    pattern: CASE_FACTS,
    timeout: Duration.seconds(60),
    batch: 100,
    calls: 5,
    window: Duration.seconds(1),
    impact: "What is wrong in a case is not shown to supervision yet; cases themselves go on.",
    runbook: "supervision",
  });
  const reconciler = appSchedule(stack, shared, {
    entry: "supervision/reconcile",
    environment,
    every: Duration.minutes(15),
    timeout: Duration.minutes(14),
    memorySize: 2048,
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
