import type { CaseRule } from "../case-file/rules.ts";
import { freezeDelivery } from "./rules/freeze-delivery.ts";
import { freezeExtensionLength } from "./rules/freeze-extension-length.ts";
import { freezeExtensionTold } from "./rules/freeze-extension-told.ts";
import { freezeTerm } from "./rules/freeze-term.ts";
import { measureApprovedBefore } from "./rules/measure-approved-before.ts";
import { measureCertificateShown } from "./rules/measure-certificate-shown.ts";
import { measureDecisionComplete } from "./rules/measure-decision-complete.ts";
import { measureDecisionGiven } from "./rules/measure-decision-given.ts";
import { measureExtendedInTime } from "./rules/measure-extended-in-time.ts";
import { measureExtensionLength } from "./rules/measure-extension-length.ts";
import { measureExtensionTold } from "./rules/measure-extension-told.ts";
import { measureHeard } from "./rules/measure-heard.ts";
import { measureListGiven } from "./rules/measure-list-given.ts";
import { measureNotEntrusted } from "./rules/measure-not-entrusted.ts";
import { measureObjectRelated } from "./rules/measure-object-related.ts";
import { measureOfficersQualified } from "./rules/measure-officers-qualified.ts";
import { measurePartyCalled } from "./rules/measure-party-called.ts";
import { measureRecordSigned } from "./rules/measure-record-signed.ts";
import { measureRecordedInFull } from "./rules/measure-recorded-in-full.ts";
import { measureSparesNecessities } from "./rules/measure-spares-necessities.ts";
import { measureTerm } from "./rules/measure-term.ts";
import { measureTold } from "./rules/measure-told.ts";
import { measureTwoOfficers } from "./rules/measure-two-officers.ts";
import { measureWitness } from "./rules/measure-witness.ts";
import { measureWritten } from "./rules/measure-written.ts";
import { noDuplicateSealing } from "./rules/no-duplicate-sealing.ts";
import { noViolationMeasureReleased } from "./rules/no-violation-measure-released.ts";
import { releasedPropertyReturned } from "./rules/released-property-returned.ts";
import { storageNotCharged } from "./rules/storage-not-charged.ts";
import { testingNotCharged } from "./rules/testing-not-charged.ts";
import { testingToldInWriting } from "./rules/testing-told-in-writing.ts";
import { urgentMeasureReported } from "./rules/urgent-measure-reported.ts";

/** The rules of coercive measures. */
export const COERCION_RULES: readonly CaseRule[] = [
  measureNotEntrusted,
  measureOfficersQualified,
  measureTwoOfficers,
  measureApprovedBefore,
  measureCertificateShown,
  measurePartyCalled,
  measureWitness,
  measureTold,
  measureHeard,
  measureWritten,
  measureRecordSigned,
  urgentMeasureReported,
  measureDecisionGiven,
  measureListGiven,
  measureDecisionComplete,
  measureObjectRelated,
  measureSparesNecessities,
  noDuplicateSealing,
  storageNotCharged,
  measureRecordedInFull,
  measureTerm,
  freezeTerm,
  freezeDelivery,
  measureExtensionLength,
  freezeExtensionLength,
  measureExtendedInTime,
  measureExtensionTold,
  freezeExtensionTold,
  testingToldInWriting,
  testingNotCharged,
  releasedPropertyReturned,
  noViolationMeasureReleased,
];
