import { readAnyHead } from "../case-file/head.ts";
import { CASE_NAME } from "../case-file/keys.ts";
import type { CaseRecord } from "../case-file/record.ts";
import { recordOfAny } from "../case-file/record-of-any.ts";
import type { CaseRule } from "../case-file/rules.ts";
import type { Calendar } from "../kernel/calendar.ts";
import type { Item } from "../platform/table.ts";
import { foundIn } from "./found-in.ts";
import type { JudgeOfKind, Subject } from "./subject.ts";

/** A case as it is judged. */
type CaseSubject = Subject & { record: CaseRecord };

/** What is judged of a case, whether it is worked here or reported. */
export const recordFrom = (item: Item): CaseSubject => {
  const head = readAnyHead(item);
  const record = recordOfAny(head);
  const { id, agency, region } = record;
  return { kind: CASE_NAME.name, id, agency, region, record, chain: head.chain };
};

/** Cases are judged by all rules, with the registers, the settings and the other cases that these ask for. */
export const caseJudge = (by: {
  calendar: Calendar;
  rules: readonly CaseRule[];
}): JudgeOfKind<CaseSubject> => ({
  subjectOf: recordFrom,
  judge: (table, { subjects, now }) =>
    foundIn(
      { table, ...by },
      subjects.map(({ record }) => record),
      now,
    ),
});
