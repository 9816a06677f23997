import { fact, nextSeq, stopping, withHandlers } from "../case-file/changes.ts";
import { caseCommand } from "../case-file/command.ts";
import { clockKey } from "../case-file/model/clock.ts";
import type { CaseCommand } from "../case-file/scene.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { WaiveHearing } from "./contract.ts";
import { answerRefusal, noticeOf } from "./record-statement.ts";

const command: CaseCommand<WaiveHearing> = {
  action: "waiveHearing",
  from: ["filed"],
  versioned: true,
  keys: ({ body }, caseId) => [clockKey({ case: caseId, limit: "hearing-request", round: body.notice })],
  decide: (head, scene) => {
    const { body, actor, occurredAt } = scene;
    const refusal = answerRefusal(noticeOf(head, body.notice), { occurredAt, hearing: true });
    if (refusal) return refuse(refusal);
    const waiver = { seq: nextSeq(head), notice: body.notice, at: occurredAt };
    return ok({
      head: { ...head, handlers: withHandlers(head, [actor.id]), waivers: [...head.waivers, waiver] },
      facts: [fact(scene, "hearing-waived", body)],
      writes: stopping(
        scene.shelf,
        { case: head.id, limit: "hearing-request", round: body.notice },
        { state: "void", at: occurredAt },
      ),
    });
  },
};

/** Records that the party gives up the hearing or withdraws its request (放弃听证), in its own words. */
export const waiveHearing = caseCommand(command);
