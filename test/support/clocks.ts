import { onTestFinished } from "vitest";
import { headItem } from "../../functions/case-file/any-head.ts";
import { commit, readHead } from "../../functions/case-file/commit.ts";
import { readFact } from "../../functions/case-file/facts.ts";
import { headKey } from "../../functions/case-file/keys.ts";
import { type CaseClock, clockItem, clockKey, readClock } from "../../functions/case-file/model/clock.ts";
import { clockOf as countedClock, stopClock } from "../../functions/case-file/model/count-clock.ts";
import type { CaseHead } from "../../functions/case-file/model/head.ts";
import type { SealedFact } from "../../functions/kernel/chain.ts";
import { stateCouncilCalendar } from "../../functions/kernel/state-council-calendar.ts";
import { dateOf, type Instant, type PlainDate } from "../../functions/kernel/time.ts";
import { LIMITS, type LimitName } from "../../functions/law/limits.ts";
import type { Table, Write } from "../../functions/platform/table.ts";
import { startTables } from "./dynamo.ts";
import { aHead, at } from "./heads.ts";

/** A real table of its own, and a clock that stands still until the test moves it. */
export const openSweeping = async (start: string) => {
  const { table, stop } = await startTables();
  onTestFinished(stop);
  let now = at(start);
  return {
    table,
    clock: { now: () => now },
    /** The official time becomes this. */
    moveTo: (text: string): void => {
      now = at(text);
    },
    now: () => now,
  };
};
export type Sweeping = Awaited<ReturnType<typeof openSweeping>>;

const ACTOR = { id: "shi-yunzhou", name: "石云舟", role: "handler", agency: "11990100MB1A00011U" };

export const headOf = async (table: Table, id: string): Promise<CaseHead> => {
  const [item] = await table.read("state", [headKey(id)]);
  if (!item) throw new Error("the case is gone");
  return readHead(item);
};

export const clockOf = async (table: Table, clock: CaseClock): Promise<CaseClock> => {
  const [item] = await table.read("state", [clockKey(clock)]);
  if (!item) throw new Error("the clock is gone");
  return readClock(item);
};

/** The chain of a case, in its order. */
export const factsOf = async (table: Table, id: string): Promise<readonly SealedFact[]> =>
  (await table.query({ table: "facts", pk: id })).map(readFact);

export const dataOf = ({ bytes }: SealedFact): Record<string, unknown> => JSON.parse(bytes).data;

type Starting = { limit: LimitName; start: string; round?: number };
type Started = { head: CaseHead; clock: CaseClock };

const startedAt = ({ limit, start, round = 1 }: Starting, head: CaseHead): Started => ({
  head,
  clock: countedClock(
    { case: head.id, limit, round, start: start as PlainDate },
    LIMITS[limit],
    stateCouncilCalendar,
  ),
});

const writesOf = ({ head, clock }: Started, now: Instant): readonly Write[] => [
  { table: "state", put: headItem(head), when: [] },
  { table: "state", put: clockItem(clock, dateOf(now)), when: [] },
];

/** A case in which a limit begins to run on a day, entered at the present moment of the test. */
export const caseWithClock = async (
  { table, now }: Pick<Sweeping, "table" | "now">,
  starting: Starting,
  head = aHead(),
): Promise<Started> => {
  const started = startedAt(starting, head);
  await table.write(writesOf(started, now()));
  return started;
};

const CASES_PER_WRITE = 50;

/** Many cases in which the same limit begins to run on the same day. */
export const casesWithClock = async (
  sweeping: Sweeping,
  starting: Starting,
  count: number,
): Promise<void> => {
  for (let done = 0; done < count; done += CASES_PER_WRITE) {
    const length = Math.min(CASES_PER_WRITE, count - done);
    const started = Array.from({ length }, () => startedAt(starting, aHead()));
    await sweeping.table.write(started.flatMap((each) => writesOf(each, sweeping.now())));
  }
};

/**
 * What a person's act does that meets a clock: judged by the head as it was read, written where head and chain are
 * still the same. Answers whether it was written.
 */
export const meetClock = async (
  table: Table,
  head: CaseHead,
  { clock, now }: { clock: CaseClock; now: Instant },
) =>
  (await commit(table, {
    before: head,
    change: {
      head,
      facts: [{ type: "decided", occurredAt: now, actor: ACTOR, data: {} }],
      writes: [{ table: "state", put: clockItem(stopClock(clock, "met", now), dateOf(now)), when: [] }],
    },
    versioned: true,
    now,
  })) !== undefined;
