import type { AnyHead } from "./head.ts";
import { type CaseRecord, recordOf } from "./record.ts";
import { recordOfReported } from "./record-of-reported.ts";

/** A case of either mode as rules and limits see it. */
export const recordOfAny = (head: AnyHead): CaseRecord =>
  head.mode === "reported" ? recordOfReported(head) : recordOf(head);
