import type { CaseRule } from "../case-file/rules.ts";
import { freezeExtensionLength } from "./rules/freeze-extension-length.ts";
import { measureApprovedBefore } from "./rules/measure-approved-before.ts";
import { measureDecisionComplete } from "./rules/measure-decision-complete.ts";
import { measureExtensionLength } from "./rules/measure-extension-length.ts";
import { measureNotEntrusted } from "./rules/measure-not-entrusted.ts";
import { measureObjectRelated } from "./rules/measure-object-related.ts";
import { measureOfficersQualified } from "./rules/measure-officers-qualified.ts";
import { measureSparesNecessities } from "./rules/measure-spares-necessities.ts";
import { measureTwoOfficers } from "./rules/measure-two-officers.ts";
import { noDuplicateSealing } from "./rules/no-duplicate-sealing.ts";

/** The rules of coercive measures, that bar. */
export const COERCION_BARS: readonly CaseRule[] = [
  measureNotEntrusted,
  measureOfficersQualified,
  measureTwoOfficers,
  measureApprovedBefore,
  measureDecisionComplete,
  measureObjectRelated,
  measureSparesNecessities,
  noDuplicateSealing,
  measureExtensionLength,
  freezeExtensionLength,
];
