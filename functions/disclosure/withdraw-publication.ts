import { finishing, recording, type Stated } from "../case-file/changes.ts";
import { caseCommand } from "../case-file/command.ts";
import type { CaseCommand } from "../case-file/context.ts";
import { refusalByRules } from "../case-file/judge.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import { PUBLICATION_CYCLE } from "../case-file/model/states.ts";
import { type TaskName, taskKey } from "../case-file/model/tasks.ts";
import { proceedings } from "../case-file/proceedings/proceedings.ts";
import { canBecome } from "../kernel/life-cycle.ts";
import { ok, refuse } from "../kernel/result.ts";
import { missing } from "../platform/refusal.ts";
import { fact } from "../record/recording.ts";
import type { WithdrawPublication } from "./contract.ts";
import { listedFrom, withdrawnItem } from "./model/listed.ts";
import { publishedRecord } from "./published-record.ts";

const NOT_PUBLISHED = missing("公开行政处罚决定信息", "a decision that is published");

/** The task that a change of the decision opened. */
const taskOf = ({ id }: CaseHead): TaskName => ({ case: id, kind: "withdraw-publication", round: 1 });

const command: CaseCommand<WithdrawPublication> = {
  action: "withdrawPublication",
  versioned: true,
  more: (head) => {
    const { publication } = proceedings(head);
    return { keys: [taskKey(taskOf(head))], facts: publication?.seq ? [publication.seq] : [] };
  },
  decide: (head, context) => {
    const { publication } = proceedings(head);
    if (!publication?.seq || !canBecome(PUBLICATION_CYCLE, publication.state, "withdrawn"))
      return refuse(NOT_PUBLISHED);
    const { body, loaded, now } = context;
    // It is withdrawn when it is withdrawn here, and the page says why.
    const stated: Stated<"withdrawPublication"> = {
      act: "withdrawPublication",
      at: now,
      reason: body.reason,
      reasonPublished: true,
    };
    const { head: after, act } = recording(head, stated, context);
    const refused = refusalByRules({ head: after, act }, context);
    if (refused) return refuse(refused);
    const listed = listedFrom(publishedRecord(context.fact(publication.seq)));
    return ok({
      head: after,
      facts: [fact(context, "publication-withdrawn", { ...body, withdrawnAt: now })],
      writes: [
        ...finishing(loaded, taskOf(head), { outcome: "withdrawn", at: now }),
        { table: "state", put: withdrawnItem({ case: head.id, listed, at: now }), when: [] },
      ],
      receipt: { publication: "withdrawn" },
    });
  },
};

/** Withdraws a published decision (撤回公开信息, 处罚法 48): its address stays, its content goes, and the reason is public. */
export const withdrawPublication = caseCommand(command);
