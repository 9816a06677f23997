import { finishing, opening, recording } from "../case-file/changes.ts";
import { caseCommand } from "../case-file/command.ts";
import type { CaseCommand, Context } from "../case-file/context.ts";
import { refusalByRules } from "../case-file/judge.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import { SERVICE_CYCLE } from "../case-file/model/states.ts";
import { taskKey } from "../case-file/model/tasks.ts";
import { proceedings } from "../case-file/proceedings/proceedings.ts";
import { canBecome } from "../kernel/life-cycle.ts";
import { ok, refuse } from "../kernel/result.ts";
import { missing, type Refusal, wrongField } from "../platform/refusal.ts";
import { fact } from "../record/recording.ts";
import type { ServeDecision } from "./contract.ts";

const TASK = { kind: "serve-decision", round: 1 } as const;

const IN_FUTURE = wrongField("/receivedAt", "不得晚于当前时间", "must not be later than the present time");
const BEFORE_DECISION = wrongField(
  "/receivedAt",
  "不得早于决定时间",
  "must not be earlier than the decision",
);
const ALREADY = missing(
  "决定书已送达，更正请用事实更正",
  "the decision is served already; correct the fact instead",
);

const impossible = (head: CaseHead, { body, now }: Context<ServeDecision>): Refusal | undefined => {
  const { service, decision } = proceedings(head);
  if (!service || !canBecome(SERVICE_CYCLE, service.state, "served")) return ALREADY;
  if (body.receivedAt > now) return IN_FUTURE;
  return decision && body.receivedAt < decision.decidedAt ? BEFORE_DECISION : undefined;
};

const command: CaseCommand<ServeDecision> = {
  action: "serveDecision",
  versioned: true,
  keys: (_, caseId) => [taskKey({ case: caseId, ...TASK })],
  decide: (head, context) => {
    const { body, now, loaded } = context;
    const refusal = impossible(head, context);
    if (refusal) return refuse(refusal);
    const { method, receivedAt, consent } = body;
    const { head: after, act } = recording(
      head,
      { act: "serveDecision", method, receivedAt, consent: consent !== undefined },
      context,
    );
    const refused = refusalByRules({ head: after, act }, context);
    if (refused) return refuse(refused);
    return ok({
      head: after,
      facts: [fact(context, "decision-served", body)],
      writes: [
        ...finishing(loaded, { case: head.id, ...TASK }, { outcome: "served", at: now }),
        ...(proceedings(head).obligations.length > 0
          ? [opening(head, { kind: "record-performance", round: 1, at: now })]
          : []),
      ],
    });
  },
};

/** Records the service of the decision (送达, 处罚法 61). */
export const serveDecision = caseCommand(command);
