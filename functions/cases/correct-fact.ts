import { clockIn, fact, withHandlers } from "../case-file/changes.ts";
import { caseCommand } from "../case-file/command.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import type { CaseCommand, Scene } from "../case-file/scene.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import type { LimitName } from "../law/limits.ts";
import { type Refusal, wrongField } from "../platform/refusal.ts";
import type { CorrectFact } from "./contract.ts";

/** What a corrected time moves: the head's copy of it, and the limit that runs from it. */
type Effect = {
  clock: { limit: LimitName; round: (seq: number) => number };
  apply: (head: CaseHead, seq: number, at: Instant) => CaseHead;
};

/** The record with an act at its corrected time; whatever runs from it moves with it. */
const movedAct = (head: CaseHead, seq: number, at: Instant): CaseHead => ({
  ...head,
  acts: head.acts.map((act) => {
    if (act.seq !== seq) return act;
    return act.act === "serveDecision" ? { ...act, receivedAt: at } : { ...act, at };
  }),
});

const EFFECTS: Record<string, Effect> = {
  "case-filed": {
    clock: { limit: "decision", round: () => 1 },
    apply: (head, _, filedAt) => (head.filing ? { ...head, filing: { ...head.filing, filedAt } } : head),
  },
  "notice-given": {
    clock: { limit: "hearing-request", round: (seq) => seq },
    apply: (head, seq, givenAt) => ({
      ...head,
      notices: head.notices.map((notice) => (notice.seq === seq ? { ...notice, givenAt } : notice)),
    }),
  },
  "decision-served": {
    clock: { limit: "payment", round: () => 1 },
    apply: (head, _, receivedAt) =>
      head.service ? { ...head, service: { ...head.service, receivedAt } } : head,
  },
};

const UNKNOWN = wrongField("/seq", "案件没有这条事实", "the case has no such fact");
const SEALED = wrongField(
  "/seq",
  "决定书已封存，不能以事实更正改变",
  "the decision document is sealed and is not changed by a correction",
);
const IN_FUTURE = wrongField(
  "/corrected/occurredAt",
  "不得晚于当前时间",
  "must not be later than the present time",
);

const BEFORE_CASE = wrongField(
  "/corrected/occurredAt",
  "不得早于受理案件线索的时间",
  "must not be earlier than the opening of the case",
);

const refusalOf = (
  { openedAt }: CaseHead,
  type: string | undefined,
  { body, now }: Scene<CorrectFact>,
): Refusal | undefined => {
  if (type === undefined) return UNKNOWN;
  if (type === "case-decided" || type === "decided-on-the-spot") return SEALED;
  const at = body.corrected.occurredAt;
  if (at === undefined) return undefined;
  if (at > now) return IN_FUTURE;
  return at < openedAt && type !== "case-opened" ? BEFORE_CASE : undefined;
};

/** Until when a limit that runs from the corrected fact now runs. */
const movedDue = (head: CaseHead, { clock }: Effect, scene: Scene<CorrectFact>) => {
  const moved = clockIn(head, { limit: clock.limit, round: clock.round(scene.body.seq) }, scene);
  return moved?.state === "running" ? moved.due : undefined;
};

const withHearingDue = (head: CaseHead, seq: number, due: string | undefined): CaseHead => ({
  ...head,
  acts: head.acts.map((act) =>
    act.seq === seq && act.act === "giveNotice" && due
      ? { ...act, hearingUntil: due as NonNullable<typeof act.hearingUntil> }
      : act,
  ),
  notices: head.notices.map((notice) =>
    notice.seq === seq && due ? { ...notice, hearingUntil: due as typeof notice.hearingUntil } : notice,
  ),
});

const command: CaseCommand<CorrectFact> = {
  action: "correctFact",
  from: ["opened", "filed", "decided"],
  versioned: true,
  more: (_, { body }) => ({ facts: [body.seq] }),
  decide: (head, scene) => {
    const { body, actor } = scene;
    const corrected = scene.fact(body.seq);
    const refusal = refusalOf(head, corrected?.type, scene);
    if (!corrected || refusal) return refuse(refusal ?? UNKNOWN);
    const at = body.corrected.occurredAt;
    const effect = at ? EFFECTS[corrected.type] : undefined;
    const moved = at ? movedAct(head, body.seq, at) : head;
    const applied = effect && at ? effect.apply(moved, body.seq, at) : moved;
    const due = effect && movedDue(applied, effect, scene);
    const after = corrected.type === "notice-given" ? withHearingDue(applied, body.seq, due) : applied;
    return ok({
      head: { ...after, handlers: withHandlers(head, [actor.id]) },
      facts: [fact(scene, "fact-corrected", { ...body, correctedHash: corrected.hash, due })],
      writes: [],
      receipt: { corrected: body.seq, due },
    });
  },
};

/**
 * Corrects a fact by a new one that names it: what was recorded stays. A corrected time of filing, notice or service
 * moves the clock that runs from it.
 */
export const correctFact = caseCommand(command);
