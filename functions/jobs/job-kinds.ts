import { cases } from "../reporting/job-kind.ts";
import { agencies } from "./kinds/agencies.ts";
import { baselines } from "./kinds/baselines.ts";
import { officers } from "./kinds/officers.ts";
import { powerItems } from "./kinds/power-items.ts";
import { regions } from "./kinds/regions.ts";
import type { JobKindName } from "./model/job.ts";
import type { JobKind } from "./model/kind.ts";

export type JobKinds = Readonly<Record<JobKindName, JobKind>>;

/** The table of kinds: what every import job may be. A new kind is a name in JOB_KIND_NAMES and a line here. */
export const JOB_KINDS: JobKinds = { regions, agencies, officers, powerItems, baselines, cases };
