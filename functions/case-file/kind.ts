import { LIMITS, type LimitName } from "../law/limits.ts";
import { limitIn } from "../law/settings.ts";
import { PERMISSIONS } from "../platform/auth/permissions.ts";
import type { Table } from "../platform/table.ts";
import type { LimitClock } from "../record/clock.ts";
import {
  type ClocksOfHeads,
  type Counting,
  clocksOf,
  clocksOfHead,
  clocksOfHeads,
} from "../record/clocks.ts";
import { type Commit, changing, commit, type Receipt } from "../record/commit.ts";
import type { Kind } from "../record/kind.ts";
import { viewClock } from "../record/view-clock.ts";
import { ACTS, type ActName } from "./acts/acts.ts";
import type { AnyHead } from "./head.ts";
import { CASE_NAME } from "./keys.ts";
import { CASE_LIMITS } from "./limits.ts";
import { CASE_STATE_NAMES, type CaseState } from "./model/states.ts";
import { summaryEntry, summaryOf } from "./model/summary.ts";
import { TASKS } from "./model/tasks.ts";
import { peerWrites } from "./peers.ts";
import { PROCEDURES, statesFor } from "./procedures.ts";
import { proceedings } from "./proceedings/proceedings.ts";
import type { CaseRecord } from "./record.ts";
import { recordOfAny } from "./record-of-any.ts";

const named = (state: CaseState) => ({ name: state, ...CASE_STATE_NAMES[state] });

/** The kind "case" (案件): worked here, or worked elsewhere and reported. */
export const CASE: Kind<AnyHead> = {
  ...CASE_NAME,
  opening: { zh: "受理案件线索", en: "the opening of the case" },
  acts: ACTS,
  limits: CASE_LIMITS,
  tasks: TASKS,
  permissions: PERMISSIONS,
  periodOf: (limit, settings) => limitIn(settings, limit as LimitName),
  recordOf: recordOfAny,
  // A report that does not claim to hold every act says nothing by what it lacks.
  keeps: (head, clock) => head.mode !== "reported" || head.whole || clock.endedAt !== undefined,
  openness: (head, act) => ({
    state: named(proceedings(head).state),
    openIn: statesFor(head.procedure, act as ActName).map(named),
  }),
  procedureOf: ({ procedure }) => PROCEDURES[procedure],
  openedAt: (head) => proceedings(head).openedAt,
  sidesOf: ({ agency, region }) => [{ agency, region }],
  closedTo: ({ mode }) => (mode === "reported" ? "worked-elsewhere" : undefined),
  listsOf: (head, clocks) => [summaryEntry(summaryOf(head, clocks))],
  alsoWrites: peerWrites,
};

/** The limits of a case, of either mode, that are kept. */
export const clocksOfCase = (head: AnyHead, counting: Counting): readonly LimitClock[] =>
  clocksOfHead(CASE, head, counting);

export const clocksOfCases = (counting: Counting): ClocksOfHeads<AnyHead> => clocksOfHeads(CASE, counting);

/** Every limit of a record, as rules look at it. */
export const clocksOfRecord = (record: CaseRecord, counting: Counting): readonly LimitClock[] =>
  clocksOf(CASE as Kind, record, counting);

export const viewCaseClock = (clock: LimitClock) =>
  viewClock(LIMITS[clock.limit as LimitName], clock as LimitClock & { limit: LimitName });

export const changingCase = <Head extends AnyHead>(change: Commit<Head>) =>
  changing(CASE as Kind<Head>, change);

export const commitCase = <Head extends AnyHead>(
  table: Table,
  change: Commit<Head>,
): Promise<Receipt | undefined> => commit(table, CASE as Kind<Head>, change);
