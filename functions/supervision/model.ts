import * as z from "zod";
import { sha256Hex } from "../kernel/digest.ts";
import { type LifeCycle, statesOf } from "../kernel/life-cycle.ts";
import { Moment, Region, Uscc, Uuid } from "../kernel/shapes.ts";
import { SEVERITIES, type Severity } from "../law/rule.ts";

export const SEVERITY_NAMES = Object.keys(SEVERITIES) as [Severity, ...Severity[]];

/**
 * What a rule finds in one act of a matter (问题): `seq` is the number of the act, `pointer` the place in it, `values` what it
 * was seen by. Rule, act and place together name it: the same cause is never two findings.
 */
export const Found = z.strictObject({
  rule: z.string(),
  seq: z.int().min(1),
  act: z.string(),
  pointer: z.string(),
  detail: z.strictObject({ zh: z.string(), en: z.string() }),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  severity: z.enum(SEVERITY_NAMES),
  effect: z.enum(["bars", "flags"]),
});
export type Found = z.infer<typeof Found>;

/** A finding is open while the matter is as it was found, and resolved when it is not any more; it can come back. */
export const FINDING_CYCLE: LifeCycle<"open" | "resolved"> = { open: ["resolved"], resolved: ["open"] };
export const FINDING_STATES = statesOf(FINDING_CYCLE);

/** A finding as it is kept, of a matter of a kind. `changedAt`: when it last became what it is. */
export const KeptFinding = Found.extend({
  kind: z.string(),
  matter: Uuid,
  agency: Uscc,
  region: Region,
  state: z.enum(FINDING_STATES),
  firstSeenAt: Moment,
  changedAt: Moment,
  resolvedAt: Moment.optional(),
});
export type KeptFinding = z.infer<typeof KeptFinding>;
export type FindingState = KeptFinding["state"];

/** What happens to a finding, told on the findings' own chain: supervision never writes into what it looks at (监督条例 8). */
export const FINDING_FACTS = {
  raised: "finding-raised",
  changed: "finding-changed",
  resolved: "finding-resolved",
} as const;

/** Under this lie the findings of a matter, in its partition. */
export const FINDING_PREFIX = "FINDING#";

export const findingKey = ({ rule, seq, pointer }: Pick<Found, "rule" | "seq" | "pointer">): string =>
  `${FINDING_PREFIX}${rule}#${seq}#${sha256Hex(pointer).slice(0, 16)}`;
