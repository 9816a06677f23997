import { casePartition } from "../../../functions/case-file/keys.ts";
import type { CaseHead } from "../../../functions/case-file/model/head.ts";
import type { ProposalName } from "../../../functions/case-file/model/proceedings.ts";
import { handlersOf, reviewersOf } from "../../../functions/case-file/people.ts";
import { type Proceedings, proceedings } from "../../../functions/case-file/proceedings/proceedings.ts";
import type { SealedFact } from "../../../functions/kernel/chain.ts";
import type { Subject } from "../../../functions/platform/auth/subject.ts";
import { type LimitClock, readClock } from "../../../functions/record/clock.ts";
import { readFact } from "../../../functions/record/facts.ts";
import { readTask } from "../../../functions/record/task.ts";
import type { Answered, Sent, World } from "../world.ts";
import { LAND_TEAM, type Part, type Team } from "./people.ts";
import { inShort } from "./refusals.ts";
import type { Operation } from "./use-cases.ts";

/** What commands answer; a test knows which of it its command gives. */
export type Answer = {
  caseId: string;
  version: number;
  seq: number;
  recordedAt: string;
  proposal: ProposalName;
  hearing: boolean;
  review: string;
  notice: number;
  hearingUntil: string | undefined;
  due: string | undefined;
  round: number;
  state: string;
  evidence: string;
  documentHash: string;
};

/** A person of the team by the part he has, or anybody else. */
export type Who = Part | Subject;

/** A head with everything that follows from its acts. */
export type WholeHead = CaseHead &
  Proceedings & { handlers: ReadonlySet<string>; reviewers: readonly string[] };

const whole = (head: CaseHead): WholeHead => ({
  ...head,
  ...proceedings(head),
  handlers: handlersOf(head),
  reviewers: [...reviewersOf(head)],
});

export type CaseInHand = {
  world: World;
  id: string;
  team: Team;
  try: (who: Who, operation: Operation, sent?: Sent) => Promise<Answered>;
  /** As `try`, but a refusal fails the test. */
  do: (who: Who, operation: Operation, sent?: Sent) => Promise<Answer>;
  head: () => Promise<WholeHead>;
  facts: () => Promise<readonly SealedFact[]>;
  /** Each task by kind and round: `open`, `done (agreed)`, `void`. */
  tasks: () => Promise<Readonly<Record<string, string>>>;
  /** Each clock by limit and round. */
  clocks: () => Promise<Readonly<Record<string, LimitClock>>>;
};

export const mustAnswer = (answered: Answered): Answer => {
  if (!answered.ok) throw new Error(JSON.stringify({ ...inShort(answered.refusal), all: answered.refusal }));
  return answered.value as Answer;
};

export const caseInHand = (world: World, id: string, team: Team = LAND_TEAM): CaseInHand => {
  const attempt: CaseInHand["try"] = (who, operation, sent = {}) =>
    world.call(typeof who === "string" ? team[who] : who, operation, {
      ...sent,
      path: { caseId: id, ...sent.path },
    });
  const under = (prefix: string) => world.table.query({ table: "state", pk: casePartition(id), prefix });
  return {
    world,
    id,
    team,
    try: attempt,
    do: async (who, operation, sent) => mustAnswer(await attempt(who, operation, sent)),
    head: async () => {
      const head = await world.head(id);
      if (!head) throw new Error("the case is gone");
      return whole(head);
    },
    facts: async () => (await world.table.query({ table: "facts", pk: id })).map(readFact),
    tasks: async () =>
      Object.fromEntries(
        (await under("TASK#"))
          .map(readTask)
          .map(({ kind, round, state, outcome }) => [
            `${kind}#${round}`,
            outcome === undefined ? state : `${state} (${outcome})`,
          ]),
      ),
    clocks: async () =>
      Object.fromEntries(
        (await under("CLOCK#")).map(readClock).map((clock) => [`${clock.limit}#${clock.round}`, clock]),
      ),
  };
};

/** What the facts of a case tell, in their order. */
export const factTypes = async (inHand: CaseInHand): Promise<readonly string[]> =>
  (await inHand.facts()).map(({ type }) => type);

/** The last fact of a case, opened. */
export const lastFact = async (inHand: CaseInHand) => {
  const fact = (await inHand.facts()).at(-1);
  if (!fact) throw new Error("the case has no facts");
  const { occurredAt, recordedAt, actor, data } = JSON.parse(fact.bytes) as {
    occurredAt: string;
    recordedAt: string;
    actor: { id: string; name: string; role: string; agency: string; via?: string };
    data: Record<string, unknown>;
  };
  return { type: fact.type, seq: fact.seq, occurredAt, recordedAt, actor, data };
};
