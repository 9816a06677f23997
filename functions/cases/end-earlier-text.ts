import { finishing, voiding } from "../case-file/changes.ts";
import type { Context } from "../case-file/context.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import { type TaskKind, type TaskName, taskKey } from "../case-file/model/tasks.ts";
import { proceedings } from "../case-file/proceedings/proceedings.ts";
import type { Key, Write } from "../platform/table.ts";

/** The open tasks that rest on a text, by what becomes of them when a new text takes its place. */
const OF_VERSION = ["give-notice", "decide-case"] as const satisfies readonly TaskKind[];
const OF_ROUND = [
  "review-proposal",
  "supply-material",
  "settle-disagreement",
] as const satisfies readonly TaskKind[];
const REVISED = ["handle-opinion", "revise-proposal"] as const satisfies readonly TaskKind[];

/** Nothing rests on a text, or on a round, that the case did not have when it was read. */
const named = (
  { id }: CaseHead,
  kinds: readonly TaskKind[],
  round: number | undefined,
): readonly TaskName[] => (round === undefined ? [] : kinds.map((kind) => ({ case: id, kind, round })));

const restingOn = (head: CaseHead) => {
  const { proposal, reviews } = proceedings(head);
  const version = proposal?.version;
  const round = reviews.at(-1)?.round;
  return {
    voided: [...named(head, OF_VERSION, version), ...named(head, OF_ROUND, round)],
    revised: named(head, REVISED, round),
  };
};

export const earlierTextKeys = (head: CaseHead): readonly Key[] => {
  const { voided, revised } = restingOn(head);
  return [...voided, ...revised].map(taskKey);
};

/** Ends the tasks of the text that stood until now. */
export const endEarlierText = (
  head: CaseHead,
  { loaded, now }: Pick<Context<unknown>, "loaded" | "now">,
): readonly Write[] => {
  const { voided, revised } = restingOn(head);
  return [
    ...voided.flatMap((task) => voiding(loaded, task, now)),
    ...revised.flatMap((task) => finishing(loaded, task, { outcome: "revised", at: now })),
  ];
};
