import { Duration, type Stack } from "aws-cdk-lib";
import type { IEventBus } from "aws-cdk-lib/aws-events";
import { REPUBLISHING_FACTS } from "../../functions/disclosure/republishing-facts.ts";
import { eventSource } from "../../functions/platform/bus.ts";
import { appConsumer } from "../constructs/app-consumer.ts";
import type { Shared } from "../constructs/app-function.ts";
import { appSchedule } from "../constructs/app-schedule.ts";
import { grantPut, grantRead } from "../constructs/grants.ts";
import { grantObjects, type SharedBucket } from "../constructs/shared-bucket.ts";
import type { Tables } from "./tables.ts";

export type DisclosureProps = {
  shared: Shared;
  tables: Tables;
  environment: Record<string, string>;
  bus: IEventBus;
  site: SharedBucket;
};

/**
 * The publisher, which makes the pages of a decision agree with it; the reconciler, which publishes where no event came;
 * and the refresher of the standing pages.
 */
export const disclosure = (stack: Stack, props: DisclosureProps): void => {
  const { shared, tables, bus, site } = props;
  const environment = { ...props.environment, SITE_BUCKET: site.name };
  const publisher = appConsumer(stack, shared, {
    entry: "disclosure/on-publication-changed",
    environment,
    bus,
    pattern: { source: [eventSource("case")], detailType: [...REPUBLISHING_FACTS] },
    timeout: Duration.seconds(60),
    concurrency: 5,
    impact: "A decision that was to be public is not on the site, or not as it is now.",
    runbook: "publication",
  });
  const refresher = appSchedule(stack, shared, {
    entry: "disclosure/refresh",
    environment,
    every: Duration.minutes(5),
    timeout: Duration.minutes(4),
    impact: "The standing pages of the site are not those of this version.",
    runbook: "publication",
  });
  const reconciler = appSchedule(stack, shared, {
    entry: "disclosure/reconcile",
    environment,
    every: Duration.minutes(5),
    timeout: Duration.minutes(4),
    impact: "A decision whose event was lost is not on the site, or not as it is now.",
    runbook: "publication",
  });
  for (const fn of [publisher, refresher, reconciler]) {
    grantRead(tables.state, fn);
    grantPut(tables.state, fn);
    grantRead(tables.facts, fn);
    grantObjects(site, fn, {
      objects: "*",
      reason: "pages are named by decision: it writes any page of the site",
    });
  }
};
