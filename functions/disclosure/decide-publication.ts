import * as z from "zod";
import { fact, finishing, put, recording } from "../case-file/changes.ts";
import { caseCommand } from "../case-file/command.ts";
import type { Change } from "../case-file/commit.ts";
import { dataOf } from "../case-file/facts.ts";
import { barred } from "../case-file/judge.ts";
import { DecisionDocument } from "../case-file/model/decision.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import { PUBLICATION_CYCLE } from "../case-file/model/states.ts";
import { taskKey } from "../case-file/model/task.ts";
import type { CaseCommand, Scene } from "../case-file/scene.ts";
import { newPublicId } from "../kernel/ids.ts";
import { canBecome } from "../kernel/life-cycle.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import { dateOf } from "../kernel/time.ts";
import { missing, type Refusal, wrongField } from "../platform/refusal.ts";
import type { Write } from "../platform/table.ts";
import { composePublicRecord } from "./compose-public-record.ts";
import type { DecidePublication, Publish } from "./contract.ts";
import { listedFrom, memberItem } from "./model/listed.ts";

const TASK = { kind: "decide-publication", round: 1 } as const;

const NOTHING_TO_PUBLISH = missing("作出行政处罚决定", "a penalty decision");
const ALREADY = missing("无须再次公开：该决定已公开", "nothing: the decision is published");
const ALREADY_WITHHELD = missing("无须再次决定：已决定不予公开", "nothing: it is withheld already");
const TOO_SHORT = wrongField("/publicUntil", "不得早于公开之日", "must not be earlier than the publication");

const DecidedFact = z.object({ document: DecisionDocument });

const documentOf = (head: CaseHead, { fact: recorded }: Scene<DecidePublication>): DecisionDocument => {
  const decided = head.decision && recorded(head.decision.seq);
  if (!decided) throw new Error("the fact of a decision is missing");
  return dataOf(decided, DecidedFact).document;
};

const endings = (head: CaseHead, { shelf, now, body }: Scene<DecidePublication>): Write[] =>
  finishing(shelf, { case: head.id, ...TASK }, { outcome: body.outcome, at: now });

const withhold = (head: CaseHead, scene: Scene<DecidePublication>): Result<Change, Refusal> => {
  const stated = { act: "decidePublication", at: scene.now, outcome: "withhold" } as const;
  const { head: after, act } = recording(head, stated, scene);
  return ok({
    head: { ...after, publication: { state: "withheld", seq: act.seq } },
    facts: [fact(scene, "publication-decided", scene.body)],
    writes: endings(head, scene),
    receipt: { publication: "withheld" },
  });
};

/** The words that are to be published, by their field, as rules look at them. */
const narrativeOf = (text: Publish["text"]): Record<string, string> =>
  Object.fromEntries(Object.entries(text).flatMap(([field, words]) => (words ? [[field, words]] : [])));

/** Publication happens when it is decided here: its time is ours, never a claimed one. */
const publish = (head: CaseHead, body: Publish, scene: Scene<DecidePublication>): Result<Change, Refusal> => {
  if (body.publicUntil < dateOf(scene.now)) return refuse(TOO_SHORT);
  const stated = {
    act: "decidePublication",
    at: scene.now,
    outcome: "publish",
    until: body.publicUntil,
  } as const;
  const looked = recording(head, { ...stated, narrative: narrativeOf(body.text) }, scene);
  const refusal = barred(looked, scene);
  if (refusal) return refuse(refusal);
  // The words themselves are in the fact; the record keeps that they were published, and until when.
  const { head: after, act } = recording(head, stated, scene);
  const publicId = newPublicId();
  const record = composePublicRecord({
    document: documentOf(head, scene),
    body,
    publicId,
    version: 1,
    at: scene.now,
  });
  const { publishedAt, until } = record;
  return ok({
    head: { ...after, publication: { state: "published", seq: act.seq, publicId, publishedAt, until } },
    facts: [fact(scene, "publication-decided", { outcome: "publish", record })],
    writes: [
      ...endings(head, scene),
      put(memberItem({ case: head.id, listed: listedFrom(record), at: scene.now })),
    ],
    receipt: { publication: "published", record },
  });
};

const command: CaseCommand<DecidePublication> = {
  action: "decidePublication",
  versioned: true,
  keys: (_, caseId) => [taskKey({ case: caseId, ...TASK })],
  more: (head) => ({ facts: head.decision ? [head.decision.seq] : [] }),
  decide: (head, scene) => {
    if (!head.publication) return refuse(NOTHING_TO_PUBLISH);
    const { state } = head.publication;
    if (!canBecome(PUBLICATION_CYCLE, state, scene.body.outcome === "publish" ? "published" : "withheld"))
      return refuse(state === "published" ? ALREADY : ALREADY_WITHHELD);
    return scene.body.outcome === "publish" ? publish(head, scene.body, scene) : withhold(head, scene);
  },
};

/** Decides whether a decision is public (公开决定): a named person, the words, the time; or the ground for withholding it. */
export const decidePublication = caseCommand(command);
