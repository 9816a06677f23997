import * as z from "zod";
import { Moment, Region, Sha256, Text, Uscc, Uuid } from "../../kernel/shapes.ts";
import { Act } from "../acts/acts.ts";
import { PROCEDURE_NAMES } from "../procedures.ts";
import { RecordedParty } from "../record.ts";
import { MOST_ACTS } from "./head.ts";

/** The forms in which cases are reported: JSON lines, the 双公示 table, one by one over the API. */
const REPORT_FORMATS = ["json", "double-publicity", "api"] as const;

export const ReportSource = z.strictObject({
  format: z.enum(REPORT_FORMATS),
  /** The import job that brought it. */
  importId: Uuid.optional(),
});
export type ReportSource = z.infer<typeof ReportSource>;

/** The most acts that a report tells. */
export const MOST_REPORTED_ACTS = 500;

/**
 * A case that is worked elsewhere and reported here (归集的案件): what its agency last said of it. `version` counts the
 * reports of other content; `seq` is the fact of the one that stands, `content` the SHA-256 of what it said, `raw` that
 * of the bytes in which it came. The bytes themselves are in the fact.
 */
export const ReportedCase = z.strictObject({
  id: Uuid,
  mode: z.literal("reported"),
  procedure: z.enum(PROCEDURE_NAMES),
  version: z.int().min(1),
  chain: z.strictObject({ id: Uuid, seq: z.int().min(0), hash: Sha256 }),
  agency: Uscc,
  region: Region,
  externalId: Text(128),
  caption: Text(200),
  powerItem: z.string().length(31).optional(),
  parties: z.array(RecordedParty).min(1).max(20),
  persons: z.array(z.strictObject({ name: Text(50) })).max(100),
  whole: z.boolean(),
  acts: z.array(Act).max(MOST_ACTS),
  source: ReportSource,
  reportedAt: Moment,
  seq: z.int().min(1),
  content: Sha256,
  raw: z.strictObject({ sha256: Sha256, size: z.int().min(0) }),
});
export type ReportedCase = z.infer<typeof ReportedCase>;
