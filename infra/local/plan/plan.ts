import * as z from "zod";
import type { Assembly } from "../assembly/assembly.ts";
import { checkResources } from "../assembly/check-resources.ts";
import { planApi, type RoutePlan } from "./api.ts";
import { type EventsPlan, planEvents } from "./events.ts";
import { type FunctionPlan, planFunctions } from "./functions.ts";
import { planQueues, type QueuePlan } from "./queues.ts";
import { type Resources, resourcesOf } from "./resources.ts";
import { planSite, type SitePlan } from "./site.ts";
import { planStreams, type StreamPlan } from "./streams.ts";
import { planTables, type TablePlan } from "./tables.ts";

const Bucket = z.object({ VersioningConfiguration: z.object({ Status: z.literal("Enabled") }).optional() });
const Machine = z.object({
  DefinitionString: z.string(),
  DefinitionSubstitutions: z.record(z.string(), z.string()).default({}),
  StateMachineName: z.string(),
});

export type BucketPlan = { name: string; versioned: boolean };
export type MachinePlan = { arn: string; name: string; definition: string };

/** Everything that this machine runs, as the synthesised templates say it. */
export type Plan = EventsPlan & {
  tables: readonly TablePlan[];
  buckets: readonly BucketPlan[];
  functions: readonly FunctionPlan[];
  routes: readonly RoutePlan[];
  streams: readonly StreamPlan[];
  queues: readonly QueuePlan[];
  machines: readonly MachinePlan[];
  site: SitePlan;
};

const planBuckets = (resources: Resources): readonly BucketPlan[] =>
  resources("AWS::S3::Bucket", Bucket).map(({ ref, properties }) => ({
    name: ref,
    versioned: properties.VersioningConfiguration !== undefined,
  }));

const planMachines = (resources: Resources): readonly MachinePlan[] =>
  resources("AWS::StepFunctions::StateMachine", Machine).map(({ ref, properties }) => ({
    arn: ref,
    name: properties.StateMachineName,
    definition: properties.DefinitionString.replace(
      /\$\{(\w+)\}/g,
      (whole, name: string) => properties.DefinitionSubstitutions[name] ?? whole,
    ),
  }));

/** Reads the plan off the templates; what this machine would not treat as they say stops it, by name. */
export const planOf = (assembly: Assembly, parameters: Readonly<Record<string, string>>): Plan => {
  checkResources(assembly.templates);
  const resources = resourcesOf(assembly, parameters);
  return {
    tables: planTables(resources),
    buckets: planBuckets(resources),
    functions: planFunctions(resources, assembly.directory),
    routes: planApi(resources),
    streams: planStreams(resources),
    queues: planQueues(resources),
    machines: planMachines(resources),
    site: planSite(resources),
    ...planEvents(resources),
  };
};
