import type { CaseRule } from "../case-file/rules.ts";
import { licencePublishedInTime } from "./rules/licence-published-in-time.ts";
import { mereWarningNotPublished } from "./rules/mere-warning-not-published.ts";
import { otherPublishedInTime } from "./rules/other-published-in-time.ts";
import { publicationAnnounced } from "./rules/publication-announced.ts";
import { publicationTerm } from "./rules/publication-term.ts";
import { publishedInTime } from "./rules/published-in-time.ts";
import { withdrawalExplained } from "./rules/withdrawal-explained.ts";
import { withdrawnInTime } from "./rules/withdrawn-in-time.ts";

/** The rules of disclosure, that flag. */
export const DISCLOSURE_FLAGS: readonly CaseRule[] = [
  publishedInTime,
  licencePublishedInTime,
  otherPublishedInTime,
  withdrawnInTime,
  withdrawalExplained,
  mereWarningNotPublished,
  publicationAnnounced,
  publicationTerm,
];
