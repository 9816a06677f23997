import { clockFor, fact, finishing, nextSeq, opening, starting } from "../case-file/changes.ts";
import { caseCommand } from "../case-file/command.ts";
import { CASE_CYCLE } from "../case-file/model/states.ts";
import { taskKey } from "../case-file/model/task.ts";
import type { CaseCommand } from "../case-file/scene.ts";
import { statesBefore } from "../kernel/life-cycle.ts";
import { ok } from "../kernel/result.ts";
import { dateOf } from "../kernel/time.ts";
import { SETTINGS_KEY } from "../registers/model/settings.ts";
import type { FileCase } from "./contract.ts";

const TASK = { kind: "file-case", round: 1 } as const;

const command: CaseCommand<FileCase> = {
  action: "fileCase",
  from: statesBefore(CASE_CYCLE, "filed"),
  versioned: true,
  keys: (_, caseId) => [SETTINGS_KEY, taskKey({ case: caseId, ...TASK })],
  decide: (head, scene) => {
    const { body, actor, occurredAt, now, shelf } = scene;
    const clock = clockFor(head, { limit: "decision", round: 1, start: dateOf(occurredAt) }, scene);
    return ok({
      head: {
        ...head,
        state: "filed",
        filing: {
          seq: nextSeq(head),
          filedAt: occurredAt,
          approvedBy: actor.id,
          basis: body.basis,
          ...(body.number && { number: body.number }),
        },
      },
      facts: [fact(scene, "case-filed", { number: body.number, basis: body.basis, due: clock.due })],
      writes: [
        ...finishing(shelf, { case: head.id, ...TASK }, { outcome: "filed", at: now }),
        opening(head, { kind: "handle-case", round: 1, at: now, due: clock.due }),
        starting(clock, now),
      ],
      receipt: { due: clock.due },
    });
  },
};

/** Files a case (立案): the head of the agency approves, and the 90 days of 处罚法 60 begin. */
export const fileCase = caseCommand(command);
