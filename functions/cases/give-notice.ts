import { clockFor, fact, finishing, nextSeq, starting, withHandlers } from "../case-file/changes.ts";
import { caseCommand } from "../case-file/command.ts";
import { barred } from "../case-file/judge.ts";
import type { CaseClock } from "../case-file/model/clock.ts";
import {
  type CaseHead,
  currentProposal,
  type Notice,
  namesSame,
  type ProposalDigest,
} from "../case-file/model/head.ts";
import { taskKey } from "../case-file/model/task.ts";
import { type CaseCommand, officerKeys, type Scene } from "../case-file/scene.ts";
import { ok, refuse } from "../kernel/result.ts";
import { dateOf } from "../kernel/time.ts";
import { missing, wrongField } from "../platform/refusal.ts";
import { SETTINGS_KEY } from "../registers/model/settings.ts";
import type { GiveNotice } from "./contract.ts";

export const NO_PROPOSAL = missing("提出拟处理意见", "a proposal");
export const OTHER_PROPOSAL = wrongField(
  "/proposal",
  "不是当前的拟处理意见；内容已有新版本",
  "is not the proposal that stands; there is a newer version",
);
const NO_PENALTY = wrongField(
  "/proposal",
  "拟作出的不是行政处罚，无须告知",
  "proposes no penalty, so no notice is given",
);

/** The time to ask for a hearing runs from the notice, where the notice tells that right. */
const hearingClock = (head: CaseHead, scene: Scene<GiveNotice>): CaseClock | undefined =>
  scene.body.told.includes("hearing")
    ? clockFor(
        head,
        { limit: "hearing-request", round: nextSeq(head), start: dateOf(scene.occurredAt) },
        scene,
      )
    : undefined;

const noticeOf = (
  { substance }: ProposalDigest,
  seq: number,
  { scene, clock }: { scene: Scene<GiveNotice>; clock: CaseClock | undefined },
): Notice => ({
  seq,
  proposal: scene.body.proposal,
  substance,
  givenAt: scene.occurredAt,
  told: scene.body.told,
  ...(clock && { hearingUntil: clock.due }),
});

const command: CaseCommand<GiveNotice> = {
  action: "giveNotice",
  from: ["filed"],
  versioned: true,
  keys: ({ body }, caseId) => [
    SETTINGS_KEY,
    ...officerKeys(body.officers),
    taskKey({ case: caseId, kind: "give-notice", round: body.proposal.version }),
  ],
  decide: (head, scene) => {
    const { body, actor, now, shelf } = scene;
    const proposal = currentProposal(head);
    if (!proposal) return refuse(NO_PROPOSAL);
    if (!namesSame(proposal, body.proposal)) return refuse(OTHER_PROPOSAL);
    if (proposal.outcome !== "penalty") return refuse(NO_PENALTY);
    const clock = hearingClock(head, scene);
    const notice = noticeOf(proposal, nextSeq(head), { scene, clock });
    const after: CaseHead = {
      ...head,
      handlers: withHandlers(head, [actor.id, ...body.officers]),
      notices: [...head.notices, notice],
    };
    const refusal = barred({ act: command.action, head: after, officers: body.officers }, scene);
    if (refusal) return refuse(refusal);
    const task = { case: head.id, kind: "give-notice", round: proposal.version } as const;
    return ok({
      head: after,
      facts: [fact(scene, "notice-given", { ...body, hearingUntil: clock?.due })],
      writes: [
        ...finishing(shelf, task, { outcome: "given", at: now }),
        ...(clock ? [starting(clock, now)] : []),
      ],
      receipt: { notice: notice.seq, hearingUntil: clock?.due },
    });
  },
};

/** Notifies the party of what is proposed and of its rights (告知, 处罚法 44). */
export const giveNotice = caseCommand(command);
