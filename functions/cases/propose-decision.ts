import type * as z from "zod";
import { opening, recording } from "../case-file/changes.ts";
import { caseCommand } from "../case-file/command.ts";
import type { CaseCommand, Context } from "../case-file/context.ts";
import { refusalByRules } from "../case-file/judge.ts";
import type { ListedEvidence } from "../case-file/model/decision.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import type { ProposalDigest } from "../case-file/model/proceedings.ts";
import { evidenceOf } from "../case-file/model/proposal.ts";
import { proceedings } from "../case-file/proceedings/proceedings.ts";
import { evidenceKey, readEvidence } from "../evidence/model.ts";
import { ok, refuse } from "../kernel/result.ts";
import { dateOf } from "../kernel/time.ts";
import { type Refusal, wrongField } from "../platform/refusal.ts";
import type { Write } from "../platform/table.ts";
import { fact } from "../record/recording.ts";
import type { ProposeDecision } from "./contract.ts";
import { digestOf } from "./digest-proposal.ts";
import { earlierTextKeys, endEarlierText } from "./end-earlier-text.ts";
import { proposedAct } from "./recorded-text.ts";

const MOST_VERSIONS = 50;
/** With it the decision, its facts and its answers stay within what one item of the table holds (400 KB). */
const MOST_BYTES = 160_000;
const MOST_EVIDENCE = 100;
const TOO_LONG = wrongField(
  "/proposal",
  "全文过长（上限160 KB），请精简文字，详情作为证据上传",
  "is too long (160 KB at most); shorten it, and upload details as evidence",
);
const TOO_MUCH = wrongField(
  "/proposal/violations",
  "列明的证据超过100件",
  "names more than 100 pieces of evidence",
);
const TOO_MANY = wrongField("/proposal", "一个案件至多提出50次", "a case may have 50 versions at most");

const notYet = (index: number): Refusal =>
  wrongField(
    `/proposal/violations/${index}/occurred/from`,
    "不得晚于提出拟处理意见之日",
    "must not be later than the day of the proposal",
  );

const inFuture = ({ body, occurredAt }: Context<ProposeDecision>): Refusal | undefined => {
  const violations = "violations" in body.proposal ? body.proposal.violations : [];
  const index = violations.findIndex(({ occurred }) => occurred.from > dateOf(occurredAt));
  return index < 0 ? undefined : notYet(index);
};

const tooLarge = (head: CaseHead, { proposal }: ProposeDecision): Refusal | undefined => {
  if (proceedings(head).proposals.length >= MOST_VERSIONS) return TOO_MANY;
  if (evidenceOf(proposal).length > MOST_EVIDENCE) return TOO_MUCH;
  return Buffer.byteLength(JSON.stringify(proposal)) > MOST_BYTES ? TOO_LONG : undefined;
};

type Listed = z.infer<typeof ListedEvidence>;

/** The sealed evidence that a proposal names: only what is sealed is what was captured. */
const sealedEvidence = (caseId: string, { body, loaded }: Context<ProposeDecision>): readonly Listed[] =>
  evidenceOf(body.proposal).flatMap((id) => {
    const item = loaded.item(evidenceKey(caseId, id));
    const evidence = item && readEvidence(item);
    if (evidence?.state !== "sealed") return [];
    const { title, kind, sha256 } = evidence;
    return [{ id, title, kind, sha256 }];
  });

const unsealed = ({ proposal }: ProposeDecision, sealed: readonly Listed[]): Refusal | undefined => {
  const bad = evidenceOf(proposal).filter((id) => !sealed.some((evidence) => evidence.id === id));
  return bad.length === 0
    ? undefined
    : wrongField(
        "/proposal/violations",
        `证据未封存或者不属于本案：${bad.join("、")}`,
        `evidence that is not sealed, or not of this case: ${bad.join(", ")}`,
      );
};

const nextTasks = (
  head: CaseHead,
  { version, outcome }: ProposalDigest,
  { now }: Context<ProposeDecision>,
): readonly Write[] => {
  const unnotified = outcome === "penalty" && !proceedings(head).notice;
  return [
    ...(unnotified ? [opening(head, { kind: "give-notice", round: version, at: now })] : []),
    opening(head, { kind: "decide-case", round: version, at: now }),
  ];
};

const command: CaseCommand<ProposeDecision> = {
  action: "proposeDecision",
  versioned: true,
  keys: ({ body }, caseId) => evidenceOf(body.proposal).map((id) => evidenceKey(caseId, id)),
  more: (head) => ({ keys: earlierTextKeys(head) }),
  decide: (head, context) => {
    const { body } = context;
    const impossible = tooLarge(head, body) ?? inFuture(context);
    if (impossible) return refuse(impossible);
    const proposal = digestOf(head, context);
    const { head: after, act } = recording(head, proposedAct(proposal, body.proposal), context);
    const evidence = sealedEvidence(head.id, context);
    const refusal = unsealed(body, evidence) ?? refusalByRules({ head: after, act }, context);
    if (refusal) return refuse(refusal);
    const { version, hash, hearing, review } = proposal;
    return ok({
      head: after,
      facts: [fact(context, "decision-proposed", { version, hash, proposal: body.proposal, evidence })],
      writes: [...endEarlierText(head, context), ...nextTasks(after, proposal, context)],
      receipt: { proposal: { version, hash }, hearing, review },
    });
  },
};

/** Proposes what to decide (拟作出处理), as a new version; what rests on an earlier text becomes void. */
export const proposeDecision = caseCommand(command);
