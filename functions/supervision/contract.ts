import * as z from "zod";
import { CaseFinding, FINDING_STATES, SEVERITY_NAMES } from "./model.ts";

const bilingual = z.strictObject({ zh: z.string(), en: z.string() });

/** A finding as people read it: with the rule, its article, and the page of the public site that explains it. */
export const FindingView = z
  .strictObject({ ...CaseFinding.shape, title: bilingual, article: z.string(), page: z.url() })
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

/** Agency by agency, the heaviest first, of these the oldest. `next` is the cursor of the page behind this one. */
export const FindingPage = z
  .strictObject({ findings: z.array(FindingView), next: z.string().optional() })
  .meta({ id: "FindingPage" });
export type FindingPage = z.infer<typeof FindingPage>;

/** All findings of one case, resolved ones too. */
export const CaseFindings = z.strictObject({ findings: z.array(FindingView) }).meta({ id: "CaseFindings" });
export type CaseFindings = z.infer<typeof CaseFindings>;
