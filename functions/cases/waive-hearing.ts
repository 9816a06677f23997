import { fact, recording, voiding } from "../case-file/changes.ts";
import { caseCommand } from "../case-file/command.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import { type TaskName, taskKey } from "../case-file/model/task.ts";
import type { CaseCommand } from "../case-file/scene.ts";
import { ok, refuse } from "../kernel/result.ts";
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
  decide: (head, scene) => {
    const { body, occurredAt } = scene;
    const refusal = answerRefusal(noticeOf(head, body.notice), { occurredAt, hearing: true });
    if (refusal) return refuse(refusal);
    const { notice, form } = body;
    return ok({
      head: recording(head, { act: "waiveHearing", notice, form }, scene).head,
      facts: [fact(scene, "hearing-waived", body)],
      writes: notified(head).flatMap((task) => voiding(scene.shelf, task, scene.now)),
    });
  },
};

/** Records that the party gives up the hearing or withdraws its request (放弃听证), in its own words. */
export const waiveHearing = caseCommand(command);
