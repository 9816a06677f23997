import { recording, voiding } from "../case-file/changes.ts";
import { caseCommand } from "../case-file/command.ts";
import type { CaseCommand } from "../case-file/context.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import { type TaskName, taskKey } from "../case-file/model/tasks.ts";
import { ok, refuse } from "../kernel/result.ts";
import { fact } from "../record/recording.ts";
import type { WaiveHearing } from "./contract.ts";
import { answerRefusal, noticeOf } from "./record-statement.ts";

/** The hearing that was set, which is not held now. */
const notified = ({ id, acts }: CaseHead): readonly TaskName[] => {
  const last = acts.findLast(({ act }) => act === "notifyHearing");
  return last ? [{ case: id, kind: "hold-hearing", round: last.seq }] : [];
};

const command: CaseCommand<WaiveHearing> = {
  action: "waiveHearing",
  versioned: true,
  more: (head) => ({ keys: notified(head).map(taskKey) }),
  decide: (head, context) => {
    const { body, occurredAt } = context;
    const refusal = answerRefusal(noticeOf(head, body.notice), { occurredAt, hearing: true });
    if (refusal) return refuse(refusal);
    const { notice, form } = body;
    return ok({
      head: recording(head, { act: "waiveHearing", notice, form }, context).head,
      facts: [fact(context, "hearing-waived", body)],
      writes: notified(head).flatMap((task) => voiding(context.loaded, task, context.now)),
    });
  },
};

/** Records that the party gives up the hearing or withdraws its request (放弃听证), in its own words. */
export const waiveHearing = caseCommand(command);
