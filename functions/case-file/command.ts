import type { Calendar } from "../kernel/calendar.ts";
import type { Actor, SealedFact } from "../kernel/chain.ts";
import type { Clock } from "../kernel/clock.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import { mayOn } from "../platform/auth/ability.ts";
import type { Action } from "../platform/auth/permissions.ts";
import type { CommandCall } from "../platform/call.ts";
import { markKey, type Repetition, readMark } from "../platform/mark.ts";
import { type Refusal, wrongField } from "../platform/refusal.ts";
import type { Key, Table } from "../platform/table.ts";
import { officerKey } from "../registers/model.ts";
import { actorOf } from "./actor.ts";
import { type Change, commit, readHead } from "./commit.ts";
import { readFact } from "./facts.ts";
import { factKey, headKey } from "./keys.ts";
import type { CaseHead } from "./model/head.ts";
import { CASE_STATE_NAMES, type CaseState } from "./model/states.ts";
import type { CaseRule } from "./rules.ts";
import { type Shelf, shelfOf } from "./shelf.ts";
import { untilWritten } from "./until-written.ts";

export type Ports = { table: Table; clock: Clock; calendar: Calendar; rules: readonly CaseRule[] };

/** Every body may say when the act happened, and for which officer a system records it. */
export type Claimed = { occurredAt?: Instant | undefined; actingOfficer?: string | undefined };

/** What a command decides on: all of it read beforehand, so that the decision itself is a pure function. */
export type Scene<Body> = {
  body: Body;
  path: Readonly<Record<string, string>>;
  now: Instant;
  occurredAt: Instant;
  actor: Actor;
  calendar: Calendar;
  rules: readonly CaseRule[];
  shelf: Shelf;
  fact: (seq: number) => SealedFact | undefined;
};

/**
 * A command on a case: which operation it is, in which states it is open, what it must read, and the pure function
 * that decides. Whatever is refused or changed is said by `decide`; reading and writing are the same for all.
 */
export type CaseCommand<Body extends Claimed> = {
  action: Action;
  from: readonly CaseState[];
  /** Whether it is an act in the course of the case (If-Match, new version), or a record beside it. */
  versioned: boolean;
  keys?: (call: CommandCall<Body>, caseId: string) => readonly Key[];
  /** What can be named only once the head is known: a second read, for the few commands that need it. */
  more?: (head: CaseHead, call: CommandCall<Body>) => { keys?: readonly Key[]; facts?: readonly number[] };
  decide: (head: CaseHead, scene: Scene<Body>) => Result<Change, Refusal>;
};

/** The answer that a repeated request got the first time, or the refusal of a key that is used for something else. */
export const repeated = (shelf: Shelf, repetition: Repetition): Result<object, Refusal> | undefined => {
  const item = shelf.item(markKey(repetition));
  if (!item) return undefined;
  const mark = readMark(item);
  return mark.fingerprint === repetition.fingerprint
    ? ok(JSON.parse(mark.answer))
    : refuse({ kind: "idempotency-key-reused" });
};

export const FUTURE = wrongField(
  "/occurredAt",
  "发生时间不得晚于当前时间",
  "must not be later than the present time",
);

const BEFORE_CASE = wrongField(
  "/occurredAt",
  "发生时间不得早于受理案件线索的时间",
  "must not be earlier than the opening of the case",
);

export const officerKeys = (ids: readonly (string | undefined)[]): readonly Key[] =>
  ids.flatMap((id) => (id === undefined ? [] : [officerKey(id)]));

const versionRefusal = (head: CaseHead, ifMatch: number | undefined): Refusal | undefined => {
  if (ifMatch === undefined) return { kind: "version-required" };
  return ifMatch === head.version ? undefined : { kind: "version-stale", current: head.version };
};

const stateRefusal = (head: CaseHead, from: readonly CaseState[]): Refusal | undefined =>
  from.includes(head.state)
    ? undefined
    : {
        kind: "wrong-state",
        state: CASE_STATE_NAMES[head.state],
        allowed: from.map((state) => CASE_STATE_NAMES[state]),
      };

const readMore = async (
  table: Table,
  head: CaseHead,
  wanted: ReturnType<NonNullable<CaseCommand<Claimed>["more"]>>,
) => {
  const { keys = [], facts = [] } = wanted;
  const [items, texts] = await Promise.all([
    keys.length === 0 ? [] : table.read("state", keys),
    facts.length === 0
      ? []
      : table.read(
          "facts",
          facts.map((seq) => factKey(head.chain.id, seq)),
        ),
  ]);
  return { items, facts: texts.map(readFact) };
};

/** One attempt: read, admit, decide, write. Undefined where the write did not hold. */
const attempt = async <Body extends Claimed>(
  ports: Ports,
  command: CaseCommand<Body>,
  call: CommandCall<Body>,
): Promise<Result<object, Refusal> | undefined> => {
  const { table, clock, calendar, rules } = ports;
  const caseId = call.path["caseId"] ?? "";
  const now = clock.now();
  const items = await table.read("state", [
    headKey(caseId),
    markKey(call.repetition),
    ...officerKeys([call.body.actingOfficer]),
    ...(command.keys?.(call, caseId) ?? []),
  ]);
  const shelf = shelfOf(items);
  const item = shelf.item(headKey(caseId));
  const head = item && readHead(item);
  if (!head || !mayOn(call.ability, command.action, head)) return refuse({ kind: "not-found" });
  const answered = repeated(shelf, call.repetition);
  if (answered) return answered;
  const closed =
    (command.versioned && versionRefusal(head, call.ifMatch)) || stateRefusal(head, command.from);
  if (closed) return refuse(closed);
  const occurredAt = call.body.occurredAt ?? now;
  if (occurredAt > now) return refuse(FUTURE);
  if (occurredAt < head.openedAt) return refuse(BEFORE_CASE);
  const actor = actorOf(
    { action: command.action, subject: call.subject, actingOfficer: call.body.actingOfficer },
    shelf,
  );
  if (!actor.ok) return actor;
  const more = await readMore(table, head, command.more?.(head, call) ?? {});
  const decided = command.decide(head, {
    body: call.body,
    path: call.path,
    now,
    occurredAt,
    actor: actor.value,
    calendar,
    rules,
    shelf: shelfOf([...items, ...more.items]),
    fact: (seq) => more.facts.find((fact) => fact.seq === seq),
  });
  if (!decided.ok) return decided;
  const receipt = await commit(table, {
    before: head,
    change: decided.value,
    versioned: command.versioned,
    now,
    repetition: call.repetition,
  });
  return receipt && ok(receipt);
};

/** Makes a use case of a command: the same reading, admission and writing for every one of them. */
export const caseCommand =
  <Body extends Claimed>(command: CaseCommand<Body>) =>
  (ports: Ports) =>
  (call: CommandCall<Body>): Promise<Result<object, Refusal>> =>
    untilWritten(() => attempt(ports, command, call));
