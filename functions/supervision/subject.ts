import type { Instant } from "../kernel/time.ts";
import type { Item, Table } from "../platform/table.ts";
import type { Found } from "./model.ts";

/** What is judged: a matter of a kind, whose it is, and where the chain of its facts ended when it was read. */
export type Subject = {
  kind: string;
  id: string;
  agency: string;
  region: string;
  chain: { id: string; seq: number };
};

/** What was found in a matter, or why it could not be judged. */
export type Judging = { found: readonly Found[] } | { error: unknown };

type Asked<Judged> = { subjects: readonly Judged[]; now: Instant };

/** How matters of a kind are judged, many at once: by their ids what was found in each. Methods, so that any kind's fits. */
export type JudgeOfKind<Judged extends Subject = Subject> = {
  /** Throws where the head cannot be read. */
  subjectOf(head: Item): Judged;
  judge(table: Table, asked: Asked<Judged>): Promise<ReadonlyMap<string, Judging>>;
};

/** The judge of every kind of matter, by its name. */
export type Judges = Readonly<Record<string, JudgeOfKind>>;
