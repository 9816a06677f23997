import type { CaseRule } from "../case-file/rules.ts";
import { freezeDelivery } from "./rules/freeze-delivery.ts";
import { freezeExtensionTold } from "./rules/freeze-extension-told.ts";
import { freezeTerm } from "./rules/freeze-term.ts";
import { measureCertificateShown } from "./rules/measure-certificate-shown.ts";
import { measureDecisionGiven } from "./rules/measure-decision-given.ts";
import { measureExtendedInTime } from "./rules/measure-extended-in-time.ts";
import { measureExtensionTold } from "./rules/measure-extension-told.ts";
import { measureHeard } from "./rules/measure-heard.ts";
import { measureListGiven } from "./rules/measure-list-given.ts";
import { measurePartyCalled } from "./rules/measure-party-called.ts";
import { measureRecordSigned } from "./rules/measure-record-signed.ts";
import { measureRecordedInFull } from "./rules/measure-recorded-in-full.ts";
import { measureTerm } from "./rules/measure-term.ts";
import { measureTold } from "./rules/measure-told.ts";
import { measureWitness } from "./rules/measure-witness.ts";
import { measureWritten } from "./rules/measure-written.ts";
import { noViolationMeasureReleased } from "./rules/no-violation-measure-released.ts";
import { releasedPropertyReturned } from "./rules/released-property-returned.ts";
import { storageNotCharged } from "./rules/storage-not-charged.ts";
import { testingNotCharged } from "./rules/testing-not-charged.ts";
import { testingToldInWriting } from "./rules/testing-told-in-writing.ts";
import { urgentMeasureReported } from "./rules/urgent-measure-reported.ts";

/** The rules of coercive measures, that flag. */
export const COERCION_FLAGS: readonly CaseRule[] = [
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
  storageNotCharged,
  measureRecordedInFull,
  measureTerm,
  freezeTerm,
  freezeDelivery,
  measureExtendedInTime,
  measureExtensionTold,
  freezeExtensionTold,
  testingToldInWriting,
  testingNotCharged,
  releasedPropertyReturned,
  noViolationMeasureReleased,
];
