import * as z from "zod";
import { Moment, Region, Uscc, Uuid } from "../kernel/shapes.ts";
import { FINDING_STATES, KeptFinding, SEVERITY_NAMES } from "./model.ts";

const bilingual = z.strictObject({ zh: z.string(), en: z.string() });

/** A finding as people read it: with the rule, its article, and the page of the public site that explains it. */
export const FindingView = z
  .strictObject({
    ...KeptFinding.omit({ kind: true, matter: true }).shape,
    /** The case, or the matter of another kind, in which it was found. */
    case: Uuid.optional(),
    matter: z.strictObject({ kind: z.string(), id: Uuid }).optional(),
    title: bilingual,
    article: z.string(),
    page: z.url(),
  })
  .meta({ id: "Finding" });
export type FindingView = z.infer<typeof FindingView>;

/** Of one agency or of all that the caller may see; open ones, unless others are asked for. */
export const ListFindings = z.strictObject({
  agency: z.string().length(18).optional(),
  rule: z.string().min(1).max(100).optional(),
  severity: z.enum(SEVERITY_NAMES).optional(),
  state: z.enum(FINDING_STATES).default("open"),
  cursor: z.string().max(1000).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type ListFindings = z.infer<typeof ListFindings>;

/** The heaviest first; of these agency by agency, the oldest first. `next` is the cursor of the page behind this one. */
export const FindingPage = z
  .strictObject({ findings: z.array(FindingView), next: z.string().optional() })
  .meta({ id: "FindingPage" });
export type FindingPage = z.infer<typeof FindingPage>;

/** All findings of one case, resolved ones too. */
export const CaseFindings = z.strictObject({ findings: z.array(FindingView) }).meta({ id: "CaseFindings" });
export type CaseFindings = z.infer<typeof CaseFindings>;

export const GetProgress = z.strictObject({
  cursor: z.string().max(1000).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type GetProgress = z.infer<typeof GetProgress>;

/**
 * How far all cases have been judged again: when that began and by which version of the rules, and of each agency how many
 * of its cases (`total`) are done, and how many could not be judged. `finishedAt`: when the last one was through.
 */
export const ProgressPage = z
  .strictObject({
    startedAt: Moment.optional(),
    rules: z.string().optional(),
    finishedAt: Moment.optional(),
    agencies: z.array(
      z.strictObject({
        agency: Uscc,
        region: Region,
        total: z.int(),
        done: z.int(),
        failed: z.int(),
        finishedAt: Moment.optional(),
      }),
    ),
    next: z.string().optional(),
  })
  .meta({ id: "JudgingProgressPage" });
export type ProgressPage = z.infer<typeof ProgressPage>;
