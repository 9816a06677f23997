import type { Instant } from "../kernel/time.ts";
import type { LimitName } from "../law/limits.ts";
import type { Item, Write } from "../platform/table.ts";
import type { LimitClock } from "../record/clock.ts";
import type { Context as EngineContext } from "../record/context.ts";
import type { Loaded } from "../record/loaded.ts";
import { recordAct } from "../record/recording.ts";
import { endTask, type LimitRun, openTask } from "../record/task.ts";
import type { ActName, ActOf, FieldsOf } from "./acts/acts.ts";
import type { Context } from "./context.ts";
import { CASE } from "./kind.ts";
import type { CaseHead } from "./model/head.ts";
import { type TaskKind, type TaskName, taskKey } from "./model/tasks.ts";

/** The words in which commands say what they change. Each yields the writes of one item, or of none. */

export const put = (item: Item): Write => ({ table: "state", put: item, when: [] });

/** A task that a command opens; `limits` by which it is to be done, where there are any. */
type NewTask = { kind: TaskKind; round: number; at: Instant; limits?: readonly LimitRun[] };

export const opening = (head: CaseHead, task: NewTask): Write =>
  openTask(CASE, head, { ...task, agency: head.agency, caption: head.caption });

export const finishing = (
  loaded: Loaded,
  name: TaskName,
  { outcome, at }: { outcome: string; at: Instant },
): readonly Write[] => endTask(CASE, taskKey(name), { loaded, outcome, at });

export const voiding = (loaded: Loaded, name: TaskName, at: Instant): readonly Write[] =>
  endTask(CASE, taskKey(name), { loaded, at });

/** An act as a command states it: its kind and what rules ask of it. The rest is known from the context. */
export type Stated<Name extends ActName> = { act: Name; at?: Instant } & FieldsOf<Name>;

type Recording = Pick<EngineContext<unknown>, "actor" | "occurredAt" | "now">;

/** The head with an act in its record, under the number of the fact that tells it, and the act as it is recorded. */
export const recording = <Name extends ActName>(
  head: CaseHead,
  stated: Stated<Name>,
  by: Recording,
): { head: CaseHead; act: ActOf<Name> } =>
  recordAct(head, stated, by) as unknown as { head: CaseHead; act: ActOf<Name> };

/** A run of a limit in the case as its acts have it. */
export const clockIn = (
  head: CaseHead,
  { limit, round }: { limit: LimitName; round: number },
  { clocks }: Pick<Context<unknown>, "clocks">,
): LimitClock | undefined => clocks(head).find((clock) => clock.limit === limit && clock.round === round);
