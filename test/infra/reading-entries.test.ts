import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { entryNames } from "../../infra/entries.ts";
import { named, PARTITIONS, type Partition, type Placed, resourcesIn } from "../support/templates.ts";

const READING = entryNames().filter((name) => name.endsWith("/read-api"));
const WRITING = entryNames().filter((name) => name.endsWith("/write-api"));

type Statement = { Effect: string; Action: string | readonly string[]; Resource: unknown };

const entryOf = ({ Properties }: Placed): string => Properties.Environment.Variables.POWERTOOLS_SERVICE_NAME;

/** Everything that the role of an entry is allowed, in policies beside it and inside it. */
const allowedTo = (partition: Partition, entry: string): readonly Statement[] => {
  const fn = resourcesIn(partition, "AWS::Lambda::Function").find((one) => entryOf(one) === entry);
  const role = named(fn?.Properties.Role);
  const beside = resourcesIn(partition, "AWS::IAM::Policy")
    .filter(({ Properties }) => Properties.Roles.map(named).includes(role))
    .map(({ Properties }) => Properties.PolicyDocument);
  const inside = resourcesIn(partition, "AWS::IAM::Role")
    .filter(({ id }) => id === role)
    .flatMap(({ Properties }) => Properties.Policies ?? [])
    .map(({ PolicyDocument }: { PolicyDocument: object }) => PolicyDocument);
  return [...beside, ...inside]
    .flatMap(({ Statement }) => Statement as Statement[])
    .filter(({ Effect }) => Effect === "Allow");
};

const actionsOf = (statements: readonly Statement[]): readonly string[] =>
  statements.flatMap(({ Action }) => Action);

/** All that a function may do which only reads; its own log and its traces are written by the runtime. */
const READS = new Set([
  "dynamodb:BatchGetItem",
  "dynamodb:GetItem",
  "dynamodb:Query",
  "s3:GetObject",
  "logs:CreateLogStream",
  "logs:PutLogEvents",
  "xray:PutTelemetryRecords",
  "xray:PutTraceSegments",
]);

describe.each(PARTITIONS)("an entry that reads, in %s", (partition) => {
  test.each(READING)("%s may write to no table, no object, and nothing else", (entry) => {
    const actions = actionsOf(allowedTo(partition, entry));
    expect(actions).toContain("dynamodb:Query");
    expect(actions.filter((action) => !READS.has(action))).toEqual([]);
  });

  test("may read the facts only if it shows them, and objects only if it signs requests for them", () => {
    const reaching = (text: string) =>
      READING.filter((entry) =>
        allowedTo(partition, entry).some(({ Resource }) => JSON.stringify(Resource).includes(text)),
      );
    expect(reaching("ExportsOutputFnGetAttFacts")).toEqual(["cases/read-api"]);
    expect(reaching("rejected.csv")).toEqual(["jobs/read-api"]);
  });

  test.each(WRITING)("unlike %s", (entry) => {
    expect(actionsOf(allowedTo(partition, entry))).toContain("dynamodb:PutItem");
  });
});

/** What a function can ask of an engine: the commands of the SDK that its bundle makes anywhere. */
const asks = (entry: string): ReadonlySet<string> => {
  const bundle = readFileSync(join(inject("synthesised"), "bundles", entry, "index.mjs"), "utf8");
  const imported = [...bundle.matchAll(/\b(\w+Command) as ([\w$]+)/g)];
  return new Set(
    imported.flatMap(([, name = "", local = ""]) => (bundle.includes(`new ${local}(`) ? [name] : [])),
  );
};

const READING_COMMANDS = new Set(["BatchGetCommand", "QueryCommand", "GetObjectCommand"]);

describe("the bundle", () => {
  test.each(READING)("of %s has no command of the SDK in it that changes anything", (entry) => {
    expect(asks(entry)).toContain("QueryCommand");
    expect([...asks(entry)].filter((name) => !READING_COMMANDS.has(name))).toEqual([]);
  });

  test.each(WRITING)("of %s has one", (entry) => {
    expect(asks(entry)).toContain("TransactWriteCommand");
  });
});
