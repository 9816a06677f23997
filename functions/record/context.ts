import type { Calendar } from "../kernel/calendar.ts";
import type { Actor, SealedFact } from "../kernel/chain.ts";
import type { Clock as Time } from "../kernel/clock.ts";
import type { Instant, PlainDate } from "../kernel/time.ts";
import type { Key, Table } from "../platform/table.ts";
import { type Officer, officerAsOf, officerKey } from "../registers/model/officer.ts";
import type { ClocksOfHeads } from "./clocks.ts";
import type { Matter } from "./kind.ts";
import type { Loaded } from "./loaded.ts";

/** What every command stands on. */
export type EnginePorts = { table: Table; clock: Time; calendar: Calendar };

/** Every body may say when the act happened, and for which officer a system records it. */
export type Claimed = { occurredAt?: Instant | undefined; actingOfficer?: string | undefined };

/** What a command decides on: all of it read beforehand, so that the decision itself is a pure function. */
export type Context<Body, Head extends Matter = Matter> = {
  body: Body;
  path: Readonly<Record<string, string>>;
  now: Instant;
  occurredAt: Instant;
  actor: Actor;
  calendar: Calendar;
  /** The limits of the matter as it is, or as the command makes it. */
  clocks: ClocksOfHeads<Head>;
  loaded: Loaded;
  fact: (seq: number) => SealedFact | undefined;
  /** Whether the caller may do an operation on this matter. */
  may: (action: string) => boolean;
};

/** What can be named only once the head is known: a second read, for the few commands that need it. */
export type More = { keys?: readonly Key[]; facts?: readonly number[] };

/** What the register said of an officer on a day, as far as it was read. */
export const officerOn = (loaded: Loaded, id: string, day: PlainDate): Officer | undefined =>
  officerAsOf(loaded.item(officerKey(id)), day);

export const officerKeys = (ids: readonly (string | undefined)[]): readonly Key[] =>
  ids.flatMap((id) => (id === undefined ? [] : [officerKey(id)]));
