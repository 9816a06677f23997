import type { Bilingual } from "../kernel/bilingual.ts";
import type { Chain } from "../kernel/chain.ts";
import type { Period } from "../kernel/period.ts";
import type { Settings } from "../law/settings.ts";
import type { Owned } from "../platform/auth/ability.ts";
import type { Permissions } from "../platform/auth/permissions.ts";
import type { Role } from "../platform/auth/subject.ts";
import type { ListPlace, Write } from "../platform/table.ts";
import type { ActTable, AnyAct } from "./act.ts";
import type { LimitClock } from "./clock.ts";
import type { LimitOfKind } from "./limit.ts";

/** What every matter has: its acts, from which all else follows. */
export type Matter = { id: string; version: number; chain: Chain; acts: readonly AnyAct[] };

/** A matter as it is looked at: its acts corrected and in the order in which they happened. */
export type RecordOfMatter = { id: string; acts: readonly AnyAct[] };

/** A kind of task (待办): its name, and in whose inbox it is. */
export type TaskDefinition = Bilingual & { role: Role; of?: string };

/**
 * One list on which a matter stands: which, in what order, and what is shown of it there; and further lists on which the very
 * same is shown.
 */
export type ListEntry = {
  name: string;
  list: string;
  listKey: string;
  shown: object;
  alsoOn?: readonly ({ name: string } & ListPlace)[];
};

/** In which states an act is open, which one the matter is in, and how people call them. */
export type Openness = {
  state: Bilingual & { name: string };
  openIn: readonly (Bilingual & { name: string })[];
};

/**
 * A kind of matter (事项类型): cases, orders, complaints … The engine knows nothing else of it. Methods, so that a kind of one
 * head can be handed to what works on any.
 */
export type Kind<Head extends Matter = Matter> = {
  /** As facts and events name it. */
  name: string;
  /** How people call the opening of one. */
  opening: Bilingual;
  acts: ActTable;
  limits: Readonly<Record<string, LimitOfKind>>;
  tasks: Readonly<Record<string, TaskDefinition>>;
  /** Who may do its operations, and how far. */
  permissions: Permissions;
  /** How long a limit is by the settings of a day, and the local text where the place has set its length. */
  periodOf(limit: string, settings: Settings): { period: Period; basis?: string | undefined };
  /** The acts as rules and limits see them. */
  recordOf(head: Head): RecordOfMatter;
  /** Whether a run of a limit is kept at all: a record that is not whole may not know its end. */
  keeps?(head: Head, clock: LimitClock): boolean;
  openness(head: Head, act: string): Openness;
  /** How its procedure is called, where it is none that knows an act. */
  procedureOf(head: Head): Bilingual;
  openedAt(head: Head): AnyAct["at"];
  /** Whose it is: any one of these sides lets its own people in. */
  sidesOf(head: Head): readonly Owned[];
  /** Why it cannot be changed here, whoever asks. */
  closedTo?(head: Head): "worked-elsewhere" | undefined;
  listsOf(head: Head, clocks: readonly LimitClock[]): readonly ListEntry[];
  /** What else of it others look at, as items of the same transaction. */
  alsoWrites?(before: Head | undefined, after: Head): readonly Write[];
};
