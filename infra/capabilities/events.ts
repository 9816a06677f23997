import { Duration, type Stack } from "aws-cdk-lib";
import type { ITable } from "aws-cdk-lib/aws-dynamodb";
import { EventBus, type EventPattern, type IEventBus, Match } from "aws-cdk-lib/aws-events";
import { StartingPosition } from "aws-cdk-lib/aws-lambda";
import { DynamoEventSource, SqsDlq } from "aws-cdk-lib/aws-lambda-event-sources";
import { EVIDENCE_FACTS } from "../../functions/evidence/model.ts";
import { eventSource } from "../../functions/platform/bus.ts";
import { FINDING_FACTS } from "../../functions/supervision/model.ts";
import { appFunction, type Shared } from "../constructs/app-function.ts";
import { deadLetters } from "../constructs/app-queue.ts";
import { grantRead } from "../constructs/grants.ts";
import type { Tables } from "./tables.ts";

export type EventsProps = { shared: Shared; tables: Tables; environment: Record<string, string> };

const IMPACT = "What happens in cases is not passed on: pages, flows and warnings fall behind until it is.";

/** Every fact of a case itself; what is found about it is told on the same bus and changes nothing in it. */
export const CASE_FACTS: EventPattern = {
  source: [eventSource("case")],
  detailType: Match.anythingBut(...Object.values(FINDING_FACTS)),
};

/** Facts that can change which flows a case wants, or which tasks are done. Evidence neither makes nor ends a task. */
export const FLOW_FACTS: EventPattern = {
  source: [eventSource("case")],
  detailType: Match.anythingBut(...Object.values(FINDING_FACTS), ...EVIDENCE_FACTS),
};

/** From the stream of facts to the bus, in their order. A batch is offered again until the bus takes it. */
export const events = (stack: Stack, { shared, tables, environment }: EventsProps): IEventBus => {
  const bus = new EventBus(stack, "Bus", {
    eventBusName: "fazhiyun",
    description: "what has happened in cases",
  });
  const relay = appFunction(stack, shared, {
    entry: "events/relay",
    environment: { ...environment, BUS_NAME: bus.eventBusName },
    timeout: Duration.seconds(30),
    impact: IMPACT,
    runbook: "relay",
  });
  relay.addEventSource(
    new DynamoEventSource(tables.facts as ITable, {
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 100,
      bisectBatchOnError: true,
      retryAttempts: 1000,
      onFailure: new SqsDlq(deadLetters(stack, "RelayDeadLetters", { shared, impact: IMPACT })),
    }),
  );
  grantRead(tables.facts, relay);
  bus.grantPutEventsTo(relay);
  return bus as IEventBus;
};
