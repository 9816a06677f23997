import type { CaseRule } from "../case-file/rules.ts";
import { licencePublishedInTime } from "./rules/licence-published-in-time.ts";
import { mereWarningNotPublished } from "./rules/mere-warning-not-published.ts";
import { minorNotPublished } from "./rules/minor-not-published.ts";
import { narrativeAnonymous } from "./rules/narrative-anonymous.ts";
import { otherPublishedInTime } from "./rules/other-published-in-time.ts";
import { publicationAnnounced } from "./rules/publication-announced.ts";
import { publicationTerm } from "./rules/publication-term.ts";
import { publishedInTime } from "./rules/published-in-time.ts";
import { withdrawalExplained } from "./rules/withdrawal-explained.ts";
import { withdrawnInTime } from "./rules/withdrawn-in-time.ts";

/** The rules of disclosure. */
export const DISCLOSURE_RULES: readonly CaseRule[] = [
  narrativeAnonymous,
  minorNotPublished,
  publishedInTime,
  licencePublishedInTime,
  otherPublishedInTime,
  withdrawnInTime,
  withdrawalExplained,
  mereWarningNotPublished,
  publicationAnnounced,
  publicationTerm,
];
