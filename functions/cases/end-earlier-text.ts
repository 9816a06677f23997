import { finishing, stopping, voiding } from "../case-file/changes.ts";
import { clockKey } from "../case-file/model/clock.ts";
import { type CaseHead, currentProposal } from "../case-file/model/head.ts";
import { type TaskKind, taskKey } from "../case-file/model/task.ts";
import type { Scene } from "../case-file/scene.ts";
import type { Key, Write } from "../platform/table.ts";

/** The open tasks that rest on a text, by what becomes of them when a new text takes its place. */
const OF_VERSION = ["give-notice", "decide-case"] as const satisfies readonly TaskKind[];
const OF_ROUND = [
  "review-proposal",
  "supply-material",
  "settle-disagreement",
] as const satisfies readonly TaskKind[];
const REVISED = ["handle-opinion", "revise-proposal"] as const satisfies readonly TaskKind[];

const version = (head: CaseHead): number => currentProposal(head)?.version ?? 1;
const round = (head: CaseHead): number => head.reviews.at(-1)?.round ?? 1;

export const earlierTextKeys = (head: CaseHead): readonly Key[] => [
  ...OF_VERSION.map((kind) => taskKey({ case: head.id, kind, round: version(head) })),
  ...[...OF_ROUND, ...REVISED].map((kind) => taskKey({ case: head.id, kind, round: round(head) })),
  clockKey({ case: head.id, limit: "review", round: round(head) }),
];

/** Ends the tasks and the review clock of the text that stood until now. */
export const endEarlierText = (
  head: CaseHead,
  { shelf, now }: Pick<Scene<unknown>, "shelf" | "now">,
): Write[] => [
  ...OF_VERSION.flatMap((kind) => voiding(shelf, { case: head.id, kind, round: version(head) }, now)),
  ...OF_ROUND.flatMap((kind) => voiding(shelf, { case: head.id, kind, round: round(head) }, now)),
  ...REVISED.flatMap((kind) =>
    finishing(shelf, { case: head.id, kind, round: round(head) }, { outcome: "revised", at: now }),
  ),
  ...stopping(shelf, { case: head.id, limit: "review", round: round(head) }, { state: "void", at: now }),
];
