import { clockIn, fact, finishing, nextSeq, recording, withHandlers } from "../case-file/changes.ts";
import { caseCommand } from "../case-file/command.ts";
import { barred } from "../case-file/judge.ts";
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
import { missing, wrongField } from "../platform/refusal.ts";
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

/** The notice in the record, and until when it gives the party time to ask for a hearing, where it tells that right. */
const recorded = (
  head: CaseHead,
  { version, substance, penalties }: ProposalDigest,
  scene: Scene<GiveNotice>,
) => {
  const { told, officers, method } = scene.body;
  const act = { act: "giveNotice", version, substance, penalties, told, officers, method } as const;
  const { due } =
    clockIn(recording(head, act, scene).head, { limit: "hearing-request", round: nextSeq(head) }, scene) ??
    {};
  return { ...recording(head, { ...act, ...(due && { hearingUntil: due }) }, scene), due };
};

const noticeOf = ({ substance }: ProposalDigest, scene: Scene<GiveNotice>): Omit<Notice, "seq"> => ({
  proposal: scene.body.proposal,
  substance,
  givenAt: scene.occurredAt,
  told: scene.body.told,
});

const command: CaseCommand<GiveNotice> = {
  action: "giveNotice",
  versioned: true,
  keys: ({ body }, caseId) => [
    ...officerKeys(body.officers),
    taskKey({ case: caseId, kind: "give-notice", round: body.proposal.version }),
  ],
  decide: (head, scene) => {
    const { body, actor, now, shelf } = scene;
    const proposal = currentProposal(head);
    if (!proposal) return refuse(NO_PROPOSAL);
    if (!namesSame(proposal, body.proposal)) return refuse(OTHER_PROPOSAL);
    if (proposal.outcome !== "penalty") return refuse(NO_PENALTY);
    const { head: told, act, due } = recorded(head, proposal, scene);
    const notice: Notice = {
      seq: act.seq,
      ...noticeOf(proposal, scene),
      ...(due && { hearingUntil: due }),
    };
    const after: CaseHead = {
      ...told,
      handlers: withHandlers(head, [actor.id, ...body.officers]),
      notices: [...head.notices, notice],
    };
    const refusal = barred({ head: after, act }, scene);
    if (refusal) return refuse(refusal);
    const task = { case: head.id, kind: "give-notice", round: proposal.version } as const;
    return ok({
      head: after,
      facts: [fact(scene, "notice-given", { ...body, hearingUntil: due })],
      writes: finishing(shelf, task, { outcome: "given", at: now }),
      receipt: { notice: notice.seq, hearingUntil: due },
    });
  },
};

/** Notifies the party of what is proposed and of its rights (告知, 处罚法 44). */
export const giveNotice = caseCommand(command);
