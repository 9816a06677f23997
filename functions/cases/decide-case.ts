import type { ActOf } from "../case-file/acts/acts.ts";
import { finishing, recording, voiding } from "../case-file/changes.ts";
import { caseCommand } from "../case-file/command.ts";
import type { CaseCommand, Context } from "../case-file/context.ts";
import { refusalByRules } from "../case-file/judge.ts";
import { documentKey } from "../case-file/keys.ts";
import type { DecisionDocument } from "../case-file/model/decision.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import type { ProposalDigest } from "../case-file/model/proceedings.ts";
import { taskKey } from "../case-file/model/tasks.ts";
import { proceedings } from "../case-file/proceedings/proceedings.ts";
import { namesSame } from "../case-file/proceedings/texts.ts";
import { ok, refuse } from "../kernel/result.ts";
import { dateOf } from "../kernel/time.ts";
import { type Refusal, wrongField } from "../platform/refusal.ts";
import type { Write } from "../platform/table.ts";
import { officerKeys } from "../record/context.ts";
import { fact } from "../record/recording.ts";
import { agencyAsOf, agencyKey } from "../registers/model/agency.ts";
import { powerItemKey } from "../registers/model/power-item.ts";
import { afterDecision, NUMBER_TAKEN } from "./after-decision.ts";
import { composeDecision, proposedText } from "./compose-decision.ts";
import type { DecideCase } from "./contract.ts";
import { NO_PROPOSAL, OTHER_PROPOSAL } from "./give-notice.ts";
import { decidedAct } from "./recorded-text.ts";

const OTHER_OUTCOME = wrongField("/outcome", "与拟处理意见不一致", "is not what the proposal proposes");

const DISCUSSED_LATER = wrongField(
  "/discussion/heldAt",
  "不得晚于决定时间",
  "must not be later than the decision",
);

/** The refusals that come before any rule is asked. */
const mismatch = (head: CaseHead, { body, loaded, occurredAt }: Context<DecideCase>): Refusal | undefined => {
  const { proposal } = proceedings(head);
  if (!proposal) return NO_PROPOSAL;
  if (!namesSame(proposal, body.proposal)) return OTHER_PROPOSAL;
  if (proposal.outcome !== body.outcome) return OTHER_OUTCOME;
  if (body.discussion && body.discussion.heldAt > occurredAt) return DISCUSSED_LATER;
  return loaded.item(documentKey(head.agency, body.documentNumber)) ? NUMBER_TAKEN : undefined;
};

type Recorded = { head: CaseHead; act: ActOf<"decideCase"> };

/** The collective discussion that the decision names, and then the decision itself, in the record. */
const recorded = (
  head: CaseHead,
  { proposal, document }: { proposal: ProposalDigest; document: DecisionDocument },
  context: Context<DecideCase>,
): Recorded => {
  const { discussion } = context.body;
  const discussed = discussion
    ? recording(
        head,
        {
          act: "discussCollectively",
          at: discussion.heldAt,
          conclusion: discussion.conclusion,
          ...(discussion.members && { members: discussion.members }),
        },
        context,
      ).head
    : head;
  return recording(discussed, decidedAct(proposal, document), context);
};

/** Service, publication and performance begin side by side (处罚法 61, 118号 六); the 90 days end. */
const following = (head: CaseHead, context: Context<DecideCase>): readonly Write[] => {
  const { body, now, loaded } = context;
  const round = body.proposal.version;
  return [
    ...finishing(loaded, { case: head.id, kind: "decide-case", round }, { outcome: body.outcome, at: now }),
    ...finishing(
      loaded,
      { case: head.id, kind: "handle-case", round: 1 },
      { outcome: body.outcome, at: now },
    ),
    ...voiding(loaded, { case: head.id, kind: "give-notice", round }, now),
    ...afterDecision(head, body, context),
  ];
};

const command: CaseCommand<DecideCase> = {
  action: "decideCase",
  versioned: true,
  keys: ({ body, subject }, caseId) => [
    agencyKey(subject.agency),
    documentKey(subject.agency, body.documentNumber),
    ...officerKeys([subject.id]),
    taskKey({ case: caseId, kind: "decide-case", round: body.proposal.version }),
    taskKey({ case: caseId, kind: "give-notice", round: body.proposal.version }),
    taskKey({ case: caseId, kind: "handle-case", round: 1 }),
  ],
  more: (head) => {
    const { proposal, notice } = proceedings(head);
    return {
      keys: head.powerItem ? [powerItemKey(head.powerItem)] : [],
      facts: [proposal, notice].flatMap((told) => (told ? [told.seq] : [])),
    };
  },
  decide: (head, context) => {
    const refusal = mismatch(head, context);
    if (refusal) return refuse(refusal);
    const { body, loaded, occurredAt } = context;
    const { proposal } = proceedings(head);
    const agency = agencyAsOf(loaded.item(agencyKey(head.agency)), dateOf(occurredAt));
    if (!proposal || !agency) throw new Error("a case without its agency in the register");
    const text = proposedText(proposal, context);
    const { outcome: _, occurredAt: __, actingOfficer: ___, ...terms } = body;
    const document = composeDecision({ head, text, agency, terms }, context);
    const { head: after, act } = recorded(head, { proposal, document }, context);
    const refused = refusalByRules({ head: after, act, peers: context.peers }, context);
    if (refused) return refuse(refused);
    const { documentNumber, documentHash } = act;
    return ok({
      head: after,
      facts: [fact(context, "case-decided", { document, documentHash })],
      writes: following(after, context),
      receipt: { documentNumber, documentHash },
    });
  },
};

/** Decides the case (处罚法 57): the proposal that stands becomes the sealed decision document. */
export const decideCase = caseCommand(command);
