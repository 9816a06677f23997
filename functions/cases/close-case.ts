import { fact, finishing, recording, voiding } from "../case-file/changes.ts";
import { caseCommand } from "../case-file/command.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import { CASE_CYCLE, type CaseState } from "../case-file/model/states.ts";
import { taskKey } from "../case-file/model/task.ts";
import type { CaseCommand, Scene } from "../case-file/scene.ts";
import { statesBefore } from "../kernel/life-cycle.ts";
import { ok, refuse } from "../kernel/result.ts";
import { missing, type Refusal, wrongField } from "../platform/refusal.ts";
import type { Write } from "../platform/table.ts";
import type { CloseCase } from "./contract.ts";
import { earlierTextKeys, endEarlierText } from "./end-earlier-text.ts";

/** From which state a case is closed for which reason (结案, 不予立案, 撤销案件). */
const REASON_FROM: Record<CloseCase["reason"], CaseState> = {
  "not-filed": "opened",
  dropped: "filed",
  done: "decided",
};

/** The task that each state ends with. */
const LAST_TASK = { "not-filed": "file-case", dropped: "handle-case", done: "close-case" } as const;

const WRONG_REASON = wrongField(
  "/reason",
  "与案件当前状态不符",
  "does not fit the state of the case: not-filed when opened, dropped when filed, done when decided",
);
const NOT_SERVED = missing("送达决定书", "service of the decision");
const NOT_PUBLISHED = missing("作出是否公开的决定", "the decision on publication");
const NOT_PERFORMED = missing("决定书各项履行完毕", "performance of every item of the decision");

const unfinished = (head: CaseHead): Refusal | undefined => {
  if (head.state !== "decided") return undefined;
  if (head.decision?.outcome !== "transfer" && head.service?.state !== "served") return NOT_SERVED;
  if (head.publication?.state === "due") return NOT_PUBLISHED;
  return head.obligations.some(({ state }) => state !== "performed") ? NOT_PERFORMED : undefined;
};

const ending = (head: CaseHead, scene: Scene<CloseCase>): Write[] => {
  const { body, shelf, now } = scene;
  const last = { case: head.id, kind: LAST_TASK[body.reason], round: 1 };
  return [
    ...finishing(shelf, last, { outcome: body.reason, at: now }),
    ...(body.reason === "dropped" ? endEarlierText(head, scene) : []),
    ...voiding(shelf, { case: head.id, kind: "serve-decision", round: 1 }, now),
  ];
};

const command: CaseCommand<CloseCase> = {
  action: "closeCase",
  from: statesBefore(CASE_CYCLE, "closed"),
  versioned: true,
  keys: ({ body }, caseId) => [
    taskKey({ case: caseId, kind: LAST_TASK[body.reason], round: 1 }),
    taskKey({ case: caseId, kind: "serve-decision", round: 1 }),
  ],
  more: (head) => ({ keys: earlierTextKeys(head) }),
  decide: (head, scene) => {
    const { body, occurredAt } = scene;
    if (REASON_FROM[body.reason] !== head.state) return refuse(WRONG_REASON);
    const refusal = unfinished(head);
    if (refusal) return refuse(refusal);
    const { head: after, act } = recording(head, { act: "closeCase", reason: body.reason }, scene);
    return ok({
      head: {
        ...after,
        state: "closed",
        closing: { seq: act.seq, closedAt: occurredAt, reason: body.reason },
      },
      facts: [fact(scene, "case-closed", body)],
      writes: ending(head, scene),
    });
  },
};

/** Closes a case (结案): decided and carried out, or not filed, or dropped. */
export const closeCase = caseCommand(command);
