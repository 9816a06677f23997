import type { CaseRule } from "../case-file/rules.ts";
import { minorNotPublished } from "./rules/minor-not-published.ts";
import { narrativeAnonymous } from "./rules/narrative-anonymous.ts";

/** The rules of disclosure, that bar. */
export const DISCLOSURE_BARS: readonly CaseRule[] = [narrativeAnonymous, minorNotPublished];
