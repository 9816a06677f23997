import * as z from "zod";
import { finishing, put, recording } from "../case-file/changes.ts";
import { caseCommand } from "../case-file/command.ts";
import type { CaseChange, CaseCommand, Context } from "../case-file/context.ts";
import { refusalByRules } from "../case-file/judge.ts";
import { DecisionDocument } from "../case-file/model/decision.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import { PUBLICATION_CYCLE } from "../case-file/model/states.ts";
import { taskKey } from "../case-file/model/tasks.ts";
import { proceedings } from "../case-file/proceedings/proceedings.ts";
import { newPublicId } from "../kernel/ids.ts";
import { canBecome } from "../kernel/life-cycle.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import { dateOf } from "../kernel/time.ts";
import { missing, type Refusal, wrongField } from "../platform/refusal.ts";
import type { Write } from "../platform/table.ts";
import { dataOf } from "../record/facts.ts";
import { fact } from "../record/recording.ts";
import { composePublicRecord } from "./compose-public-record.ts";
import type { DecidePublication, Publish } from "./contract.ts";
import { listedFrom, memberItem } from "./model/listed.ts";

const TASK = { kind: "decide-publication", round: 1 } as const;

const NOTHING_TO_PUBLISH = missing("作出行政处罚决定", "a penalty decision");
/** Why a publication cannot become what is asked, by what it is. */
const SETTLED = {
  due: NOTHING_TO_PUBLISH,
  published: missing("无须再次公开：该决定已公开", "nothing: the decision is published"),
  withheld: missing("无须再次决定：已决定不予公开", "nothing: it is withheld already"),
  withdrawn: missing("无须再次决定：公开信息已撤回", "nothing: the publication has been withdrawn"),
} as const;
const TOO_SHORT = wrongField("/publicUntil", "不得早于公开之日", "must not be earlier than the publication");

const DecidedFact = z.object({ document: DecisionDocument });

const documentOf = (head: CaseHead, { fact: recorded }: Context<DecidePublication>): DecisionDocument => {
  const { decision } = proceedings(head);
  const decided = decision && recorded(decision.seq);
  if (!decided) throw new Error("the fact of a decision is missing");
  return dataOf(decided, DecidedFact).document;
};

const endings = (head: CaseHead, { loaded, now, body }: Context<DecidePublication>): readonly Write[] =>
  finishing(loaded, { case: head.id, ...TASK }, { outcome: body.outcome, at: now });

const withhold = (head: CaseHead, context: Context<DecidePublication>): Result<CaseChange, Refusal> => {
  const stated = { act: "decidePublication", at: context.now, outcome: "withhold" } as const;
  return ok({
    head: recording(head, stated, context).head,
    facts: [fact(context, "publication-decided", context.body)],
    writes: endings(head, context),
    receipt: { publication: "withheld" },
  });
};

/** The words that are to be published, by their field, as rules look at them. */
const narrativeOf = (text: Publish["text"]): Record<string, string> =>
  Object.fromEntries(Object.entries(text).flatMap(([field, words]) => (words ? [[field, words]] : [])));

/** Publication happens when it is decided here: its time is ours, never a claimed one. */
const publish = (
  head: CaseHead,
  body: Publish,
  context: Context<DecidePublication>,
): Result<CaseChange, Refusal> => {
  if (body.publicUntil < dateOf(context.now)) return refuse(TOO_SHORT);
  const stated = {
    act: "decidePublication",
    at: context.now,
    outcome: "publish",
    until: body.publicUntil,
  } as const;
  const looked = recording(head, { ...stated, narrative: narrativeOf(body.text) }, context);
  const refusal = refusalByRules(looked, context);
  if (refusal) return refuse(refusal);
  const publicId = newPublicId();
  const record = composePublicRecord({
    document: documentOf(head, context),
    body,
    publicId,
    version: 1,
    at: context.now,
  });
  return ok({
    // The words themselves are in the fact; the record keeps that they were published, and until when.
    head: recording(head, { ...stated, publicId }, context).head,
    facts: [fact(context, "publication-decided", { outcome: "publish", record })],
    writes: [
      ...endings(head, context),
      put(memberItem({ case: head.id, listed: listedFrom(record), at: context.now })),
    ],
    receipt: { publication: "published", record },
  });
};

const command: CaseCommand<DecidePublication> = {
  action: "decidePublication",
  versioned: true,
  keys: (_, caseId) => [taskKey({ case: caseId, ...TASK })],
  more: (head) => {
    const { decision } = proceedings(head);
    return { facts: decision ? [decision.seq] : [] };
  },
  decide: (head, context) => {
    const { publication } = proceedings(head);
    if (!publication) return refuse(NOTHING_TO_PUBLISH);
    const { state } = publication;
    if (!canBecome(PUBLICATION_CYCLE, state, context.body.outcome === "publish" ? "published" : "withheld"))
      return refuse(SETTLED[state]);
    return context.body.outcome === "publish"
      ? publish(head, context.body, context)
      : withhold(head, context);
  },
};

/** Decides whether a decision is public (公开决定): a named person, the words, the time; or the ground for withholding it. */
export const decidePublication = caseCommand(command);
