import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { entryNames, PROJECT } from "../../infra/entries.ts";
import {
  assemblyOf,
  named,
  PARTITIONS,
  type Partition,
  type Placed,
  resourcesIn,
} from "../support/templates.ts";

/** What the gateway waits for an answer. */
const GATEWAY_SECONDS = 29;

const functionsIn = (partition: Partition): readonly Placed[] =>
  resourcesIn(partition, "AWS::Lambda::Function");

const entryOf = ({ Properties }: Placed): string => Properties.Environment.Variables.POWERTOOLS_SERVICE_NAME;

const alarmsIn = (partition: Partition): readonly Placed[] =>
  resourcesIn(partition, "AWS::CloudWatch::Alarm");

const alarmsOn = (partition: Partition, fn: Placed): readonly Placed[] =>
  alarmsIn(partition).filter(
    ({ Properties: { MetricName, Namespace, Dimensions } }) =>
      Namespace === "AWS/Lambda" && MetricName === "Errors" && named(Dimensions[0].Value) === fn.id,
  );

describe.each(PARTITIONS)("the functions in %s", (partition) => {
  test("are the entries of the rooms, each once, each with its bundle", () => {
    const functions = functionsIn(partition);
    expect(functions.map(entryOf).toSorted()).toEqual(entryNames());
    const { directory, templates } = assemblyOf(partition);
    for (const { id, stack } of functions) {
      const asset = templates.find((template) => template.stack === stack)?.Resources[id]?.Metadata;
      const bundle = join(directory, String(asset?.["aws:asset:path"]), "index.mjs");
      expect(existsSync(bundle), id).toBe(true);
    }
  });

  test("run on Node 24, and their clock cannot be moved", () => {
    for (const fn of functionsIn(partition)) {
      expect(fn.Properties.Runtime, fn.id).toBe("nodejs24.x");
      expect(Object.keys(fn.Properties.Environment.Variables), fn.id).not.toContain("CLOCK_OFFSET_MS");
    }
  });

  test("keep their logs, and not for ever", () => {
    const groups = resourcesIn(partition, "AWS::Logs::LogGroup");
    for (const fn of functionsIn(partition)) {
      const group = groups.find(({ id }) => id === named(fn.Properties.LoggingConfig.LogGroup));
      expect(group?.Properties.RetentionInDays, fn.id).toBeGreaterThanOrEqual(180);
    }
    for (const { id, Properties } of groups) expect(Properties.RetentionInDays, id).toBeGreaterThan(0);
  });

  test("ring when they fail", () => {
    for (const fn of functionsIn(partition)) expect(alarmsOn(partition, fn), fn.id).toHaveLength(1);
  });

  test("answer before the gateway gives up", () => {
    const waitedFor = functionsIn(partition).filter((fn) => /\/(api|read-api|write-api)$/.test(entryOf(fn)));
    expect(waitedFor.length).toBeGreaterThan(5);
    for (const { id, Properties } of waitedFor) expect(Properties.Timeout, id).toBeLessThan(GATEWAY_SECONDS);
  });
});

describe.each(PARTITIONS)("the alarms in %s", (partition) => {
  test("say what they mean for people, and name a runbook that exists", () => {
    for (const { id, Properties } of alarmsIn(partition)) {
      const [, impact = "", runbook = ""] =
        /^(.+\.) Runbook: infra\/runbooks\/([a-z-]+)\.md$/.exec(Properties.AlarmDescription) ?? [];
      expect(impact.split(" ").length, id).toBeGreaterThan(3);
      expect(existsSync(join(PROJECT, "infra", "runbooks", `${runbook}.md`)), `${id}: ${runbook}`).toBe(true);
    }
  });

  test("reach someone, at the first bad moment, and are quiet when there is nothing to measure", () => {
    const topics = resourcesIn(partition, "AWS::SNS::Topic").map(({ id }) => id);
    for (const { id, Properties } of alarmsIn(partition)) {
      expect(Properties.AlarmActions.map(named), id).toEqual(topics);
      expect(Properties, id).toMatchObject({
        // What waits in a queue of work is no fault until it has waited for an hour.
        Threshold: Properties.MetricName === "ApproximateAgeOfOldestMessage" ? 3600 : 1,
        EvaluationPeriods: 1,
        ComparisonOperator: "GreaterThanOrEqualToThreshold",
        TreatMissingData: "notBreaching",
      });
    }
  });
});
