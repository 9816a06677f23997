import { clockIn, finishing, recording } from "../case-file/changes.ts";
import { caseCommand } from "../case-file/command.ts";
import type { CaseCommand, Context } from "../case-file/context.ts";
import { refusalByRules } from "../case-file/judge.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import type { ProposalDigest } from "../case-file/model/proceedings.ts";
import { taskKey } from "../case-file/model/tasks.ts";
import { proceedings } from "../case-file/proceedings/proceedings.ts";
import { namesSame } from "../case-file/proceedings/texts.ts";
import { ok, refuse } from "../kernel/result.ts";
import { missing, wrongField } from "../platform/refusal.ts";
import { officerKeys } from "../record/context.ts";
import { fact } from "../record/recording.ts";
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
  context: Context<GiveNotice>,
) => {
  const { told, officers, method } = context.body;
  const notice = recording(
    head,
    { act: "giveNotice", version, substance, penalties, told, officers, method },
    context,
  );
  const run = { limit: "hearing-request", round: notice.act.seq } as const;
  return { ...notice, due: clockIn(notice.head, run, context)?.due };
};

const command: CaseCommand<GiveNotice> = {
  action: "giveNotice",
  versioned: true,
  keys: ({ body }, caseId) => [
    ...officerKeys(body.officers),
    taskKey({ case: caseId, kind: "give-notice", round: body.proposal.version }),
  ],
  decide: (head, context) => {
    const { body, now, loaded } = context;
    const { proposal } = proceedings(head);
    if (!proposal) return refuse(NO_PROPOSAL);
    if (!namesSame(proposal, body.proposal)) return refuse(OTHER_PROPOSAL);
    if (proposal.outcome !== "penalty") return refuse(NO_PENALTY);
    const { head: after, act, due } = recorded(head, proposal, context);
    const refusal = refusalByRules({ head: after, act }, context);
    if (refusal) return refuse(refusal);
    const task = { case: head.id, kind: "give-notice", round: proposal.version } as const;
    return ok({
      head: after,
      facts: [fact(context, "notice-given", { ...body, hearingUntil: due })],
      writes: finishing(loaded, task, { outcome: "given", at: now }),
      receipt: { notice: act.seq, hearingUntil: due },
    });
  },
};

/** Notifies the party of what is proposed and of its rights (告知, 处罚法 44). */
export const giveNotice = caseCommand(command);
