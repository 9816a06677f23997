import type { Table } from "../platform/table.ts";
import { type FindingsHead, headWrite, type JudgedUpTo } from "./findings-head.ts";

type Mark = { caseId: string; head: FindingsHead; judged: JudgedUpTo };

/** What one transaction takes. */
const MOST = 100;

const markSome = async (table: Table, marks: readonly Mark[]): Promise<readonly string[]> => {
  const lost: string[] = [];
  for (let open = marks; open.length > 0; ) {
    const writes = open.map(({ caseId, head, judged }) => headWrite(caseId, head, { ...head, judged }));
    const outcome = await table.write(writes);
    if (outcome.ok) break;
    const failed = new Set(outcome.failed);
    lost.push(...open.filter((_, index) => failed.has(index)).map(({ caseId }) => caseId));
    open = open.filter((_, index) => !failed.has(index));
  }
  return lost;
};

/** Notes up to where cases are judged in which nothing else is found than before. Answers those that another was faster with. */
export const markJudged = async (table: Table, marks: readonly Mark[]): Promise<ReadonlySet<string>> => {
  const parts = Array.from({ length: Math.ceil(marks.length / MOST) }, (_, part) =>
    markSome(table, marks.slice(part * MOST, (part + 1) * MOST)),
  );
  return new Set((await Promise.all(parts)).flat());
};
