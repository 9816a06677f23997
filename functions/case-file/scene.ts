import type { Calendar } from "../kernel/calendar.ts";
import type { Actor, SealedFact } from "../kernel/chain.ts";
import type { Clock } from "../kernel/clock.ts";
import type { Result } from "../kernel/result.ts";
import type { Instant, PlainDate } from "../kernel/time.ts";
import type { Action } from "../platform/auth/permissions.ts";
import type { CommandCall } from "../platform/call.ts";
import type { Refusal } from "../platform/refusal.ts";
import type { Item, Key, Table } from "../platform/table.ts";
import { type Officer, officerAsOf, officerKey } from "../registers/model/officer.ts";
import type { ActName } from "./acts/acts.ts";
import type { Change } from "./commit.ts";
import type { ClocksOfHeads } from "./derived-writes.ts";
import type { CaseHead } from "./model/head.ts";
import type { CaseRule, Peer } from "./rules.ts";
import type { Shelf } from "./shelf.ts";

/** What every command on a case stands on. */
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
  /** The limits of the case as it is, or as the command makes it. */
  clocks: ClocksOfHeads;
  rules: readonly CaseRule[];
  /** Other cases of the same parties, where the operation is compared with them. */
  peers: readonly Peer[];
  shelf: Shelf;
  /** The discretion baselines of the case's power item, before an act that applies one. */
  baselines: readonly Item[];
  fact: (seq: number) => SealedFact | undefined;
  /** Whether the caller may do an operation on this case. */
  may: (action: Action) => boolean;
};

/** What can be named only once the head is known: a second read, for the few commands that need it. */
export type More = { keys?: readonly Key[]; facts?: readonly number[] };

/**
 * A command on a case: which operation it is, what it must read, and the pure function
 * that decides. Whatever is refused or changed is said by `decide`; reading and writing are the same for all.
 */
export type CaseCommand<Body extends Claimed> = {
  /** The operation, which is called as the act that it records. */
  action: Action & ActName;
  /** Whether it is an act in the course of the case (If-Match, new version), or a record beside it. */
  versioned: boolean;
  keys?: (call: CommandCall<Body>, caseId: string) => readonly Key[];
  more?: (head: CaseHead, call: CommandCall<Body>) => More;
  decide: (head: CaseHead, scene: Scene<Body>) => Result<Change, Refusal>;
};

/** What the register said of an officer on a day, as far as it was read. */
export const officerOn = (shelf: Shelf, id: string, day: PlainDate): Officer | undefined =>
  officerAsOf(shelf.item(officerKey(id)), day);

export const officerKeys = (ids: readonly (string | undefined)[]): readonly Key[] =>
  ids.flatMap((id) => (id === undefined ? [] : [officerKey(id)]));
