import { clockIn, fact, finishing, nextSeq, opening, recording } from "../case-file/changes.ts";
import { caseCommand } from "../case-file/command.ts";
import { taskKey } from "../case-file/model/task.ts";
import type { CaseCommand } from "../case-file/scene.ts";
import { ok } from "../kernel/result.ts";
import type { FileCase } from "./contract.ts";

const TASK = { kind: "file-case", round: 1 } as const;

const command: CaseCommand<FileCase> = {
  action: "fileCase",
  versioned: true,
  keys: (_, caseId) => [taskKey({ case: caseId, ...TASK })],
  decide: (head, scene) => {
    const { body, actor, occurredAt, now, shelf } = scene;
    const filed = recording(head, { act: "fileCase", approvedBy: actor.id, basis: body.basis.length }, scene);
    const due = clockIn(filed.head, { limit: "decision", round: 1 }, scene)?.due;
    return ok({
      head: {
        ...filed.head,
        state: "filed",
        filing: {
          seq: nextSeq(head),
          filedAt: occurredAt,
          approvedBy: actor.id,
          basis: body.basis,
          ...(body.number && { number: body.number }),
        },
      },
      facts: [fact(scene, "case-filed", { number: body.number, basis: body.basis, due })],
      writes: [
        ...finishing(shelf, { case: head.id, ...TASK }, { outcome: "filed", at: now }),
        opening(head, { kind: "handle-case", round: 1, at: now, ...(due && { due }) }),
      ],
      receipt: { due },
    });
  },
};

/** Files a case (立案): the head of the agency approves, and the 90 days of 处罚法 60 begin. */
export const fileCase = caseCommand(command);
