import { clockIn, finishing, opening, recording } from "../case-file/changes.ts";
import { caseCommand } from "../case-file/command.ts";
import type { CaseCommand } from "../case-file/context.ts";
import { taskKey } from "../case-file/model/tasks.ts";
import { ok } from "../kernel/result.ts";
import { fact } from "../record/recording.ts";
import type { FileCase } from "./contract.ts";

const TASK = { kind: "file-case", round: 1 } as const;

const command: CaseCommand<FileCase> = {
  action: "fileCase",
  versioned: true,
  keys: (_, caseId) => [taskKey({ case: caseId, ...TASK })],
  decide: (head, context) => {
    const { body, actor, now, loaded } = context;
    const { number, basis } = body;
    const stated = { act: "fileCase", approvedBy: actor.id, basis, ...(number && { number }) } as const;
    const { head: after } = recording(head, stated, context);
    const run = { limit: "decision", round: 1 } as const;
    const due = clockIn(after, run, context)?.due;
    return ok({
      head: after,
      facts: [fact(context, "case-filed", { number, basis, due })],
      writes: [
        ...finishing(loaded, { case: head.id, ...TASK }, { outcome: "filed", at: now }),
        opening(head, { kind: "handle-case", round: 1, at: now, limits: [run] }),
      ],
      receipt: { due },
    });
  },
};

/** Files a case (立案): the head of the agency approves, and the 90 days of 处罚法 60 begin. */
export const fileCase = caseCommand(command);
