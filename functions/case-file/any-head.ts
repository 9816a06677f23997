import type { Item } from "../platform/table.ts";
import { casePlace } from "./case-lists.ts";
import { headKey } from "./keys.ts";
import { CaseHead } from "./model/head.ts";
import { ReportedCase } from "./model/reported.ts";
import { type CaseRecord, recordOf } from "./record.ts";
import { recordOfReported } from "./record-of-reported.ts";

/** A case that is worked here, or one that is worked elsewhere and reported. */
export type AnyHead = CaseHead | ReportedCase;

/** Reads the head of a case of either mode. */
export const readAnyHead = ({ pk, sk, list, listKey, ...head }: Item): AnyHead =>
  head["mode"] === "reported" ? ReportedCase.parse(head) : CaseHead.parse(head);

/** The item that keeps the head of a case of either mode, on the list of its agency's cases. */
export const headItem = (head: AnyHead): Item => ({
  ...headKey(head.id),
  ...head,
  ...casePlace(head),
});

/** A case of either mode as rules and clocks see it. */
export const recordOfAny = (head: AnyHead): CaseRecord =>
  head.mode === "reported" ? recordOfReported(head) : recordOf(head);
