import type { Key } from "../platform/table.ts";

export const casePartition = (caseId: string): string => `CASE#${caseId}`;

export const headKey = (caseId: string): Key => ({ pk: casePartition(caseId), sk: "HEAD" });

/** The chain of who looked at evidence, apart from the case's own chain because it grows with every reader. */
export const accessKey = (caseId: string): Key => ({ pk: casePartition(caseId), sk: "ACCESS" });

/** An agency's own number of a case is used once. */
export const externalKey = (agency: string, externalId: string): Key => ({
  pk: `EXTERNAL#${agency}`,
  sk: externalId,
});

/** The number of a document (文号) is used once in an agency. */
export const documentKey = (agency: string, number: string): Key => ({
  pk: `DOCUMENT#${agency}`,
  sk: number,
});

/** Facts are kept by chain and number; the number is padded so that text sorts as numbers do. */
export const factKey = (chain: string, seq: number): Key => ({
  pk: chain,
  sk: String(seq).padStart(10, "0"),
});

export const casesOf = (agency: string): string => `CASES#${agency}`;
