import { actsOf, type CaseRecord } from "../case-file/record.ts";

/** 调查人员: whoever is named as an officer of the case, of an inquiry, an inspection or a preservation of evidence. */
export const investigatorsOf = (record: CaseRecord): ReadonlySet<string> =>
  new Set(
    [
      ...actsOf(record, "openCase"),
      ...actsOf(record, "recordInquiry"),
      ...actsOf(record, "preserveEvidence"),
    ].flatMap(({ officers = [] }) => officers),
  );
