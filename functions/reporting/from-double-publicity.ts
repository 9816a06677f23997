import type { RowProblem } from "../jobs/model/problem.ts";
import { type Result, refuse } from "../kernel/result.ts";
import { isUscc } from "../kernel/uscc.ts";
import type { PenaltyKindName } from "../law/penalty-kinds.ts";
import type { PublicityRow } from "./double-publicity-columns.ts";
import { fromJsonLine } from "./from-json-line.ts";
import type { ReadRow } from "./model.ts";
import { partyOf } from "./publicity-party.ts";
import { readPenaltyKinds } from "./read-penalty-kinds.ts";
import { type RowReader, rowReader } from "./row-reader.ts";

const NO_KIND = (unknown: string) => ({
  zh: `“${unknown}”不是处罚种类（《行政处罚法》第九条）`,
  en: `${unknown} is no kind of penalty (处罚法 9)`,
});
const NO_AGENCY = {
  zh: "处罚机关的统一社会信用代码有误，无法确定是哪个机关",
  en: "is no valid unified social credit code: it cannot be told which agency it is",
};

/** The first characters of a text; the whole of it stays in the raw row. Half a character is none. */
const beginning = (text: string, most: number): string => text.slice(0, most).replace(/[\ud800-\udbff]$/, "");

const kindsOf = (row: RowReader): readonly PenaltyKindName[] => {
  const text = row.needed("CF_CFLB", 200);
  if (text === undefined) return [];
  const kinds = readPenaltyKinds(text);
  if (!("unknown" in kinds)) return kinds;
  row.wrong("CF_CFLB", "penalty-kind", NO_KIND(kinds.unknown));
  return [];
};

const isConfiscation = (kind: PenaltyKindName): boolean => kind.startsWith("confiscation-of-");

/** An amount belongs to a kind where it is the only one of that sort: of a joint sum nobody can say how much is for what. */
const penaltiesOf = (row: RowReader) => {
  const kinds = kindsOf(row);
  const fine = row.wan("CF_NR_FK");
  const confiscated = row.wan("CF_NR_WFFF");
  const alone = kinds.filter(isConfiscation).length === 1;
  const amountOf = (kind: PenaltyKindName) =>
    kind === "fine" ? fine : alone && isConfiscation(kind) ? confiscated : undefined;
  const penalties = kinds.map((kind) => {
    const amount = amountOf(kind);
    return { kind, ...(amount && { amount }) };
  });
  return { penalties, ...(fine && { fine }) };
};

const decisionOf = (row: RowReader) => {
  const documentNumber = row.needed("CF_WSH", 60);
  row.needed("CF_JDRQ", 40);
  const at = row.day("CF_JDRQ");
  const description = row.text("CF_SY", 100_000) ?? row.text("CF_WFXW", 100_000);
  const validUntil = row.day("CF_YXQ");
  const publicUntil = row.day("CF_GSJZQ");
  const penalties = penaltiesOf(row);
  if (documentNumber === undefined || at === undefined) return undefined;
  return {
    ...{ act: "decideCase" as const, at, documentNumber, outcome: "penalty" as const },
    ...penalties,
    ...(description && { violations: [{ description: beginning(description, 400) }] }),
    ...(validUntil && { validUntil }),
    ...(publicUntil && { publicUntil }),
  };
};

/**
 * Reads a row of the 双公示 table: one decision of which nothing else is known. What contradicts itself (a decision after
 * the end of its publicity, a code that does not check) is recorded as it stands; only what cannot be understood is a
 * problem of the row. The table does not tell the procedure: most of what it has is of the ordinary one.
 */
export const fromDoublePublicity = (cells: PublicityRow): Result<ReadRow, readonly RowProblem[]> => {
  const row = rowReader(cells);
  const party = partyOf(row);
  const decision = decisionOf(row);
  const agency = row.needed("CF_CFJGDM", 40);
  if (agency !== undefined && !isUscc(agency)) row.wrong("CF_CFJGDM", "agency-code", NO_AGENCY);
  if (row.problems.length > 0 || !party || !decision) return refuse(row.problems);
  const caption = beginning(row.text("CF_WFXW", 100_000) ?? decision.documentNumber, 200);
  return fromJsonLine({
    ...{ agency, externalId: decision.documentNumber, procedure: "ordinary", caption },
    ...{ parties: [party], acts: [decision] },
  });
};
