import { Duration, type Stack } from "aws-cdk-lib";
import type { IEventBus } from "aws-cdk-lib/aws-events";
import { REPUBLISHING_FACTS } from "../../functions/disclosure/republishing-facts.ts";
import { eventSource } from "../../functions/platform/bus.ts";
import { grantPut, grantRead } from "../constructs/grants.ts";
import { houseConsumer } from "../constructs/house-consumer.ts";
import type { House } from "../constructs/house-function.ts";
import { houseSchedule } from "../constructs/house-schedule.ts";
import { grantObjects, type SharedBucket } from "../constructs/shared-bucket.ts";
import type { Tables } from "./tables.ts";

export type DisclosureProps = {
  house: House;
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
  const { house, tables, bus, site } = props;
  const environment = { ...props.environment, SITE_BUCKET: site.name };
  const publisher = houseConsumer(stack, house, {
    entry: "disclosure/on-publication-changed",
    environment,
    bus,
    pattern: { source: [eventSource("case")], detailType: [...REPUBLISHING_FACTS] },
    timeout: Duration.seconds(60),
    concurrency: 5,
    impact: "A decision that was to be public is not on the site, or not as it is now.",
    runbook: "publication",
  });
  const refresher = houseSchedule(stack, house, {
    entry: "disclosure/refresh",
    environment,
    every: Duration.minutes(5),
    timeout: Duration.minutes(4),
    impact: "The standing pages of the site are not those of this version.",
    runbook: "publication",
  });
  const reconciler = houseSchedule(stack, house, {
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
