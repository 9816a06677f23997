import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import {
  type Assembly,
  type Resource,
  readTemplates,
  type Template,
} from "../../infra/local/assembly/assembly.ts";

export const PARTITIONS = ["aws", "aws-cn"] as const;
export type Partition = (typeof PARTITIONS)[number];

export const folderOf = (partition: Partition): string => join(inject("synthesised"), partition);

/** What was synthesised for a partition. */
export const assemblyOf = (partition: Partition): Assembly => {
  const directory = folderOf(partition);
  return { directory, templates: readTemplates(directory) };
};

/** The templates as the very text that is deployed. */
export const textsOf = (partition: Partition): readonly string[] =>
  readdirSync(folderOf(partition))
    .filter((file) => file.endsWith(".template.json"))
    .map((file) => readFileSync(join(folderOf(partition), file), "utf8"));

type Attributes = { DeletionPolicy?: string; UpdateReplacePolicy?: string };

// biome-ignore lint/suspicious/noExplicitAny: a property may be anything that CloudFormation knows
export type Placed = Attributes & { id: string; stack: string; Type: string; Properties: any };

const placed = ({ stack, Resources }: Template): readonly Placed[] =>
  Object.entries(Resources).map(([id, resource]: [string, Resource & Attributes]) => ({
    stack,
    id,
    ...resource,
    Properties: resource.Properties ?? {},
  }));

/** All resources of a type, in all stacks. */
export const resourcesIn = (partition: Partition, type: string): readonly Placed[] =>
  assemblyOf(partition)
    .templates.flatMap(placed)
    .filter(({ Type }) => Type === type);

/** The logical id that a `Ref` or a `GetAtt` names. */
export const named = (value: unknown): string => {
  const { Ref, "Fn::GetAtt": attribute } = value as { Ref?: string; "Fn::GetAtt"?: readonly string[] };
  return Ref ?? attribute?.[0] ?? "";
};
