import type { SealedFact } from "../kernel/chain.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import { dateOf } from "../kernel/time.ts";
import { mayOnAny } from "../platform/auth/ability.ts";
import type { CommandCall } from "../platform/call.ts";
import { answerKey } from "../platform/idempotency.ts";
import type { Refusal } from "../platform/refusal.ts";
import type { Item, Key, Table } from "../platform/table.ts";
import { actorOf } from "./actor.ts";
import { admission, claimedTime, isOverfull, OVERFULL, repeated } from "./admission.ts";
import { clocksOfHeads } from "./clocks.ts";
import { type Change, commit } from "./commit.ts";
import { type Claimed, type Context, type EnginePorts, type More, officerKeys } from "./context.ts";
import { COUNTING_KEYS, countingOn } from "./counting.ts";
import { readFact } from "./facts.ts";
import { readHeadItem } from "./head-item.ts";
import { factKey, headKeyOf } from "./keys.ts";
import type { Kind, Matter } from "./kind.ts";
import { type Loaded, loadedOf } from "./loaded.ts";
import { retryConflicts } from "./retry.ts";

/**
 * One operation on a matter of a kind: what it must read, and the pure function that decides. Reading, admission and writing
 * are the same for all. One that opens a matter has no head yet, and its `before` says why it cannot be opened.
 */
export type Operation<Head extends Matter, Body extends Claimed> = {
  action: string;
  /** The variable part of the path that names the matter; absent where it is opened. */
  id?: string;
  /** Whether it is an act in the course of the matter (If-Match, new version), or a record beside it. */
  versioned: boolean;
  keys?: (call: CommandCall<Body>, id: string) => readonly Key[];
  more?: (head: Head, call: CommandCall<Body>) => More;
  /** What only its kind reads once the head is known: other matters that are compared. */
  also?: (table: Table, head: Head, action: string) => Promise<object>;
  /** What refuses an opening before a time or a person is looked at: a number that is taken. */
  before?: (loaded: Loaded, call: CommandCall<Body>) => Refusal | undefined;
  decide: (head: Head | undefined, context: Context<Body, Head>) => Result<Change<Head>, Refusal>;
};

const readMore = async (table: Table, chain: string | undefined, { keys = [], facts = [] }: More) => {
  const wanted = chain === undefined ? [] : facts.map((seq) => factKey(chain, seq));
  const [items, texts] = await Promise.all([
    keys.length === 0 ? [] : table.read("state", keys),
    wanted.length === 0 ? [] : table.read("facts", wanted),
  ]);
  return { items, facts: texts.map(readFact) };
};

type Found<Head> = { head: Head | undefined; first: Loaded; items: readonly Item[] };
type Bound<Head extends Matter, Body extends Claimed> = {
  kind: Kind<Head>;
  operation: Operation<Head, Body>;
  call: CommandCall<Body>;
};

/** The first read: the head, the answer kept for repetition, the figures, and what the body names. */
const readFirst = async <Head extends Matter, Body extends Claimed>(
  table: Table,
  { kind, operation, call }: Bound<Head, Body>,
): Promise<Found<Head>> => {
  const id = operation.id === undefined ? undefined : (call.path[operation.id] ?? "");
  const items = await table.read("state", [
    ...(id === undefined ? [] : [headKeyOf(kind, id)]),
    answerKey(call.repetition),
    ...COUNTING_KEYS,
    ...officerKeys([call.body.actingOfficer]),
    ...(operation.keys?.(call, id ?? "") ?? []),
  ]);
  const first = loadedOf(items);
  const item = id === undefined ? undefined : first.item(headKeyOf(kind, id));
  return { head: item && readHeadItem<Head>(item), first, items };
};

/** What keeps the caller out: a matter that is not his to see, a repetition, what is not worked here, a stale version. */
const keptOut = <Head extends Matter, Body extends Claimed>(
  { kind, operation, call }: Bound<Head, Body>,
  { head, first }: Found<Head>,
): Result<object, Refusal> | undefined => {
  const opens = operation.id === undefined;
  if (!opens && !(head && mayOnAny(call.ability, operation.action, kind.sidesOf(head))))
    return refuse({ kind: "not-found" });
  const answered = repeated(first, call.repetition);
  if (answered) return answered;
  if (!head) {
    const refusal = operation.before?.(first, call);
    return refusal && refuse(refusal);
  }
  const closed = kind.closedTo?.(head);
  if (closed) return refuse({ kind: closed });
  const kept = admission(kind, head, { ...operation, call });
  return kept && refuse(kept);
};

/** One attempt: read, admit, decide, write. Undefined where the write did not hold. */
const attempt = async <Head extends Matter, Body extends Claimed>(
  { table, clock, calendar: packaged }: EnginePorts,
  bound: Bound<Head, Body>,
): Promise<Result<object, Refusal> | undefined> => {
  const { kind, operation, call } = bound;
  const { body, path, subject, repetition } = call;
  const now = clock.now();
  const found = await readFirst(table, bound);
  const kept = keptOut(bound, found);
  if (kept) return kept;
  const { head, first, items } = found;
  const occurredAt = claimedTime(body, now);
  if (!occurredAt.ok) return occurredAt;
  const day = dateOf(occurredAt.value);
  const grants = kind.permissions[operation.action] ?? {};
  const acting = { grants, subject, actingOfficer: body.actingOfficer, day };
  const actor = actorOf(acting, first);
  if (!actor.ok) return actor;
  const [more, also] = await Promise.all([
    readMore(table, head?.chain.id, (head && operation.more?.(head, call)) ?? {}),
    head && operation.also?.(table, head, operation.action),
  ]);
  const counting = countingOn(first, packaged);
  const clocks = clocksOfHeads(kind, counting);
  const decided = operation.decide(head, {
    ...{ body, path, now, occurredAt: occurredAt.value, actor: actor.value, clocks },
    calendar: counting.calendar,
    loaded: loadedOf([...items, ...more.items]),
    fact: (seq) => more.facts.find((fact: SealedFact) => fact.seq === seq),
    may: (action) => head !== undefined && mayOnAny(call.ability, action, kind.sidesOf(head)),
    ...also,
  });
  if (!decided.ok) return decided;
  if (isOverfull(decided.value.head)) return refuse(OVERFULL);
  const { versioned } = operation;
  const written = { before: head, change: decided.value, versioned, now, clocks, repetition };
  const receipt = await commit(table, kind, written);
  return receipt && ok(receipt);
};

/** Makes a use case of an operation: the same reading, admission and writing for every one of them. */
export const operationOn =
  <Head extends Matter, Body extends Claimed>(kind: Kind<Head>, operation: Operation<Head, Body>) =>
  (ports: EnginePorts) =>
  (call: CommandCall<Body>): Promise<Result<object, Refusal>> =>
    retryConflicts(() => attempt(ports, { kind, operation, call }));
