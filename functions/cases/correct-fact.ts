import { clockFor, fact, starting, withHandlers } from "../case-file/changes.ts";
import { caseCommand } from "../case-file/command.ts";
import { clockKey, readClock } from "../case-file/model/clock.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import type { CaseCommand, Scene } from "../case-file/scene.ts";
import { ok, refuse } from "../kernel/result.ts";
import { dateOf, type Instant } from "../kernel/time.ts";
import type { LimitName } from "../law/limits.ts";
import { type Refusal, wrongField } from "../platform/refusal.ts";
import type { Write } from "../platform/table.ts";
import { SETTINGS_KEY } from "../registers/model/settings.ts";
import type { CorrectFact } from "./contract.ts";

/** What a corrected time moves: the head's copy of it, and the clock that runs from it. */
type Effect = {
  clock: { limit: LimitName; round: (seq: number) => number };
  apply: (head: CaseHead, seq: number, at: Instant) => CaseHead;
};

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
  if (type === "case-decided") return SEALED;
  const at = body.corrected.occurredAt;
  if (at === undefined) return undefined;
  if (at > now) return IN_FUTURE;
  return at < openedAt && type !== "case-opened" ? BEFORE_CASE : undefined;
};

/** A running clock starts again from the corrected time; one that has ended stays as it was. */
const restarted = (
  head: CaseHead,
  { limit, round }: { limit: LimitName; round: number },
  scene: Scene<CorrectFact>,
) => {
  const at = scene.body.corrected.occurredAt;
  const item = scene.shelf.item(clockKey({ case: head.id, limit, round }));
  if (!at || !item || !["running", "overdue"].includes(readClock(item).state)) return undefined;
  return clockFor(head, { limit, round, start: dateOf(at) }, scene);
};

const withHearingDue = (head: CaseHead, seq: number, due: string | undefined): CaseHead => ({
  ...head,
  notices: head.notices.map((notice) =>
    notice.seq === seq && due ? { ...notice, hearingUntil: due as typeof notice.hearingUntil } : notice,
  ),
});

const command: CaseCommand<CorrectFact> = {
  action: "correctFact",
  from: ["opened", "filed", "decided"],
  versioned: true,
  keys: ({ body }, caseId) => [
    SETTINGS_KEY,
    ...Object.values(EFFECTS).map(({ clock }) =>
      clockKey({ case: caseId, limit: clock.limit, round: clock.round(body.seq) }),
    ),
  ],
  more: (_, { body }) => ({ facts: [body.seq] }),
  decide: (head, scene) => {
    const { body, actor, now } = scene;
    const corrected = scene.fact(body.seq);
    const refusal = refusalOf(head, corrected?.type, scene);
    if (!corrected || refusal) return refuse(refusal ?? UNKNOWN);
    const effect = body.corrected.occurredAt ? EFFECTS[corrected.type] : undefined;
    const clock =
      effect && restarted(head, { limit: effect.clock.limit, round: effect.clock.round(body.seq) }, scene);
    const applied =
      effect && body.corrected.occurredAt ? effect.apply(head, body.seq, body.corrected.occurredAt) : head;
    const writes: Write[] = clock ? [starting(clock, now)] : [];
    const after = clock?.limit === "hearing-request" ? withHearingDue(applied, body.seq, clock.due) : applied;
    return ok({
      head: { ...after, handlers: withHandlers(head, [actor.id]) },
      facts: [fact(scene, "fact-corrected", { ...body, correctedHash: corrected.hash, due: clock?.due })],
      writes,
      receipt: { corrected: body.seq, due: clock?.due },
    });
  },
};

/**
 * Corrects a fact by a new one that names it: what was recorded stays. A corrected time of filing, notice or service
 * moves the clock that runs from it.
 */
export const correctFact = caseCommand(command);
