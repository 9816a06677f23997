import { describe, expect, test } from "vitest";
import type { Template } from "../../../infra/local/assembly/assembly.ts";
import { checkResources } from "../../../infra/local/assembly/check-resources.ts";
import { RESOURCES } from "../../../infra/local/assembly/resource-table.ts";
import { assemblyOf, PARTITIONS } from "../../support/templates.ts";

const resources = PARTITIONS.flatMap((partition) =>
  assemblyOf(partition).templates.flatMap(({ Resources }) => Object.values(Resources)),
);

/** `Type` and `Type.Property` of everything that any template has. */
const used = new Set(
  resources.flatMap(({ Type, Properties = {} }) => [
    Type,
    ...Object.keys(Properties).map((property) => `${Type}.${property}`),
  ]),
);

/** What the table has on offer, by the same names. */
const known = Object.entries(RESOURCES).flatMap(([type, { wired, inert }]) => [
  type,
  ...[...wired, ...Object.keys(inert)].map((property) => `${type}.${property}`),
]);

const planting = (resource: { Type: string; Properties: object }): readonly Template[] => [
  ...assemblyOf("aws").templates,
  {
    stack: "Planted",
    Resources: { Stranger: resource } as Template["Resources"],
    Outputs: {},
    Parameters: {},
  },
];

describe("the table of what one machine does with each resource", () => {
  test.each(PARTITIONS)("knows every type and every property of %s", (partition) => {
    expect(() => checkResources(assemblyOf(partition).templates)).not.toThrow();
  });

  test("has no entry that no template uses", () => {
    expect(known.filter((name) => !used.has(name))).toEqual([]);
  });

  test("says of each property either that it is wired or why it has no effect", () => {
    for (const [type, { wired, inert }] of Object.entries(RESOURCES)) {
      expect(
        wired.filter((property) => property in inert),
        type,
      ).toEqual([]);
      for (const [property, reason] of Object.entries(inert))
        expect(reason.split(" ").length, `${type}.${property}`).toBeGreaterThan(1);
    }
  });

  test("stops the host at a type that it does not know, by the name of the resource", () => {
    const templates = planting({ Type: "AWS::Kinesis::Stream", Properties: {} });
    expect(() => checkResources(templates)).toThrow(
      "Planted/Stranger: the local host does not know resources of type AWS::Kinesis::Stream",
    );
  });

  test("stops the host at a property that it does not know, by the name of the resource", () => {
    const templates = planting({ Type: "AWS::SQS::Queue", Properties: { FifoQueue: true } });
    expect(() => checkResources(templates)).toThrow(
      "Planted/Stranger: the local host does not know the property FifoQueue of AWS::SQS::Queue",
    );
  });
});
