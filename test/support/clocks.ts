import { onTestFinished } from "vitest";
import type { Act } from "../../functions/case-file/acts/acts.ts";
import { headItem, readHead } from "../../functions/case-file/head.ts";
import { clockItem, clockKey, headKey } from "../../functions/case-file/keys.ts";
import { clocksOfCase, clocksOfCases, commitCase } from "../../functions/case-file/kind.ts";
import { KINDS } from "../../functions/case-file/kinds.ts";
import type { CaseHead } from "../../functions/case-file/model/head.ts";
import type { SealedFact } from "../../functions/kernel/chain.ts";
import { stateCouncilCalendar } from "../../functions/kernel/state-council-calendar.ts";
import { dateOf, type Instant } from "../../functions/kernel/time.ts";
import { DEFAULT_SETTINGS } from "../../functions/law/settings.ts";
import type { Table, Write } from "../../functions/platform/table.ts";
import { type LimitClock, readClock } from "../../functions/record/clock.ts";
import { readFact } from "../../functions/record/facts.ts";
import { startTables } from "./dynamo.ts";
import { aHead, anAct, at } from "./heads.ts";

/** A real table of its own, and a clock that stands still until the test moves it. */
export const openSweeping = async (start: string) => {
  const { table, stop } = await startTables();
  onTestFinished(stop);
  let now = at(start);
  return {
    table,
    clock: { now: () => now },
    calendar: stateCouncilCalendar,
    kinds: KINDS,
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

export const clockOf = async (table: Table, clock: LimitClock): Promise<LimitClock> => {
  const [item] = await table.read("state", [clockKey({ case: clock.matter, ...clock })]);
  if (!item) throw new Error("the clock is gone");
  return readClock(item);
};

/** The chain of a case, in its order. */
export const factsOf = async (table: Table, id: string): Promise<readonly SealedFact[]> =>
  (await table.query({ table: "facts", pk: id })).map(readFact);

export const dataOf = ({ bytes }: SealedFact): Record<string, unknown> => JSON.parse(bytes).data;

type Starting = {
  limit: "hearing-request" | "decision" | "service" | "payment";
  start: string;
  round?: number;
};
type Started = { head: CaseHead; clock: LimitClock };

/** The act from which a limit runs, of a day. */
const actOf = ({ limit, start, round = 1 }: Starting): Act => {
  const moment = { at: `${start}T09:00:00+08:00` };
  switch (limit) {
    case "hearing-request":
      return anAct("giveNotice", round, { told: ["hearing"], ...moment });
    case "decision":
      return anAct("fileCase", round, moment);
    case "service":
      return anAct("decideCase", round, { outcome: "penalty", fine: "100.00" as never, ...moment });
    case "payment":
      return anAct("serveDecision", round, moment);
  }
};

/** A fine is paid where one was decided. */
const actsOf = (starting: Starting): readonly Act[] =>
  starting.limit === "payment"
    ? [actOf({ ...starting, limit: "service" }), actOf(starting)]
    : [actOf(starting)];

const counting = { settingsOn: () => DEFAULT_SETTINGS, calendar: stateCouncilCalendar };

const startedAt = (starting: Starting, head: CaseHead): Started => {
  const after = { ...head, acts: [...head.acts, ...actsOf(starting)] };
  const { limit, round = 1 } = starting;
  const clock = clocksOfCase(after, counting).find(
    (run) => run.limit === limit && (limit !== "hearing-request" || run.round === round),
  );
  if (!clock) throw new Error(`nothing starts ${limit}`);
  return { head: after, clock };
};

const writesOf = ({ head, clock }: Started, now: Instant): readonly Write[] => [
  { table: "state", put: headItem(head), when: [] },
  { table: "state", put: clockItem(clock, dateOf(now)), when: [] },
];

/** A case in which a limit begins to run on a day, entered at the present moment of the test. */
export const caseWithClock = async (
  { table, now }: Pick<Sweeping, "table" | "now">,
  starting: Starting,
  head = aHead({ procedure: "other" }),
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
    const started = Array.from({ length }, () => startedAt(starting, aHead({ procedure: "other" })));
    await sweeping.table.write(started.flatMap((each) => writesOf(each, sweeping.now())));
  }
};

/** What ends a limit: the decision, or its service. */
const ending = { decision: "decideCase", service: "serveDecision" } as const;

/**
 * What a person's act does that meets a limit: judged by the head as it was read, written where head and chain are
 * still the same. Answers whether it was written.
 */
export const meetClock = async (
  table: Table,
  head: CaseHead,
  { clock, now }: { clock: LimitClock; now: Instant },
) => {
  const act = anAct(ending[clock.limit as keyof typeof ending], head.chain.seq + 100, { at: now });
  const change = {
    head: { ...head, acts: [...head.acts, act] },
    facts: [{ type: "decided", occurredAt: now, actor: ACTOR, data: {} }],
    writes: [],
  };
  const clocks = clocksOfCases(counting);
  return (await commitCase(table, { before: head, change, versioned: true, now, clocks })) !== undefined;
};
