import { externalKey } from "../case-file/keys.ts";
import { column } from "../jobs/model/column.ts";
import { type JobKind, MOST_WRITES, type Order, type RowChange } from "../jobs/model/kind.ts";
import { type RowProblem, rowProblem } from "../jobs/model/problem.ts";
import { reaches } from "../jobs/model/reach.ts";
import type { SourceRow } from "../jobs/model/source.ts";
import { rawText } from "../kernel/raw-text.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import { stateCouncilCalendar } from "../kernel/state-council-calendar.ts";
import { countingOn } from "../record/counting.ts";
import type { Loaded } from "../record/loaded.ts";
import { agencyAsOf, agencyKey } from "../registers/model/agency.ts";
import { decideReport } from "./decide-report.ts";
import { otherTitles, PUBLICITY_COLUMNS } from "./double-publicity-columns.ts";
import { findFuture } from "./find-future.ts";
import { fromRecord } from "./from-record.ts";
import { headNeeded, knownCase, type Named, neededFor, TOO_MANY_LIMITS, WORKED_HERE } from "./known-case.ts";
import type { Incoming } from "./model.ts";

const AGENCY = "处罚机关统一社会信用代码";

const UNKNOWN_AGENCY = {
  zh: "执法主体名录中没有这个机关，请先导入执法主体",
  en: "the register of agencies has no such agency; import agencies first",
};
const OUTSIDE = {
  zh: "不属于您可以归集案件的机关",
  en: "is no agency whose cases you report",
};
/** The bytes of a row; of a spreadsheet, which has none, its cells. */
const bytesOf = ({ bytes, cells }: SourceRow): Uint8Array =>
  bytes ?? Buffer.from(cells.length === 1 ? (cells[0] ?? "") : JSON.stringify(cells));

type Row = Pick<Incoming, "report" | "raw" | "source"> & { named: Named };

const decide = (
  { named, ...incoming }: Row,
  { reach, today, actor, startedAt }: Order,
  loaded: Loaded,
): Result<RowChange, readonly RowProblem[]> => {
  const agency = agencyAsOf(loaded.item(agencyKey(named.agency)), today);
  if (!agency) return refuse([rowProblem(AGENCY, "known-agency", UNKNOWN_AGENCY)]);
  if (!reaches(reach, { agency: agency.id, region: agency.region }))
    return refuse([rowProblem(AGENCY, "own-agency", OUTSIDE)]);
  const before = knownCase(named, loaded);
  if (before?.mode === "handled") return refuse([rowProblem("externalId", "worked-here", WORKED_HERE)]);
  const decided = decideReport(
    { ...incoming, agency, actor, now: startedAt },
    before,
    countingOn(loaded, stateCouncilCalendar),
  );
  if (decided.writes.length > MOST_WRITES) return refuse([rowProblem("acts", "too-many", TOO_MANY_LIMITS)]);
  return ok(decided);
};

/** The kind of job that brings cases which are worked elsewhere: the 双公示 table, and JSON lines of either form. */
export const cases: JobKind = {
  title: { zh: "归集案件", en: "reported cases" },
  by: ["system", "registrar"],
  columns: PUBLICITY_COLUMNS.map((one) => ({ ...column(one.code, one.name), also: otherTitles(one) })),
  batch: 32,
  prepare: (value, order, source) => {
    const { format, read } = fromRecord(value);
    if (!read.ok) return read;
    const { report, agency = order.actor.agency } = read.value;
    const future = findFuture(report, order.startedAt);
    if (future.length > 0)
      return refuse(future.map(({ pointer, detail }) => rowProblem(pointer, "future", detail)));
    const named = { agency, externalId: report.externalId };
    const raw = rawText(bytesOf(source));
    const row: Row = { named, report, raw, source: { format, importId: order.job } };
    return ok({
      target: externalKey(named.agency, named.externalId),
      needs: neededFor(named),
      more: (loaded) => headNeeded(named, loaded),
      decide: (loaded) => decide(row, order, loaded),
    });
  },
};
