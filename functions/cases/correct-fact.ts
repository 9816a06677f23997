import { ACTS, type Act, type ActName } from "../case-file/acts/acts.ts";
import { recording } from "../case-file/changes.ts";
import { caseCommand } from "../case-file/command.ts";
import type { CaseCommand, Context } from "../case-file/context.ts";
import { movedTo } from "../case-file/corrected.ts";
import { dueOf } from "../case-file/due-of.ts";
import { refusalByRules } from "../case-file/judge.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import { recordOf } from "../case-file/record.ts";
import { ok, refuse } from "../kernel/result.ts";
import { type Action, PERMISSIONS } from "../platform/auth/permissions.ts";
import { type Refusal, wrongField } from "../platform/refusal.ts";
import type { Key } from "../platform/table.ts";
import type { ActDefinition } from "../record/act-shape.ts";
import { officerKeys } from "../record/context.ts";
import { outOfOrder } from "../record/order.ts";
import { fact } from "../record/recording.ts";
import { agencyKey } from "../registers/model/agency.ts";
import { powerItemKey } from "../registers/model/power-item.ts";
import type { CorrectFact } from "./contract.ts";

const UNKNOWN = wrongField("/seq", "案件没有这条事实", "the case has no such fact");
const SEALED = wrongField(
  "/seq",
  "决定书已封存，不能以事实更正改变",
  "the decision document is sealed and is not changed by a correction",
);
const BY_PLATFORM = wrongField(
  "/seq",
  "该事实由平台自动记录，不能更正",
  "the platform itself recorded this fact: it cannot be corrected",
);
const TIMED = wrongField(
  "/corrected/occurredAt",
  "该时间由平台记录，不能更正",
  "the platform itself set this time: it cannot be corrected",
);
const IN_FUTURE = wrongField(
  "/corrected/occurredAt",
  "不得晚于当前时间",
  "must not be later than the present time",
);

const definitionOf = (name: ActName): ActDefinition => ACTS[name];

/** The operation by which an act is done: whoever may do it may correct it. */
const operationOf = (name: ActName): Action | undefined => {
  const operation = name === "disputeOpinion" ? "submitForReview" : name;
  return operation in PERMISSIONS ? (operation as Action) : undefined;
};

/** The act that a fact told. */
const actIn = ({ acts }: CaseHead, seq: number): Act | undefined => acts.findLast((act) => act.seq === seq);

const isSealed = ({ act }: Act): boolean => act === "decideCase" || act === "decideOnTheSpot";

const refusalOf = (
  head: CaseHead,
  act: Act | undefined,
  context: Context<CorrectFact>,
): Refusal | undefined => {
  const { body, now, may, fact: recorded } = context;
  if (!recorded(body.seq)) return UNKNOWN;
  const operation = act && operationOf(act.act);
  if (!act || !operation) return BY_PLATFORM;
  if (isSealed(act)) return SEALED;
  if (!may(operation)) return { kind: "forbidden" };
  const at = body.corrected.occurredAt;
  if (at === undefined) return undefined;
  if (definitionOf(act.act).timedByPlatform) return TIMED;
  return at > now ? IN_FUTURE : outOfOrder(ACTS, recordOf(head).acts, movedTo(act, at));
};

/** What only the platform writes is asked the rules that bar once more; what people did in the world is flagged as it was. */
const stillBarred = (head: CaseHead, act: Act, context: Context<CorrectFact>): Refusal | undefined =>
  definitionOf(act.act).paper ? refusalByRules({ head, act }, context) : undefined;

const keysFor = (head: CaseHead, { seq }: CorrectFact): readonly Key[] => {
  const act = actIn(head, seq);
  const officers = act && "officers" in act ? (act.officers ?? []) : [];
  return [
    agencyKey(head.agency),
    ...officerKeys([act?.by, ...officers]),
    ...(head.powerItem ? [powerItemKey(head.powerItem)] : []),
  ];
};

const command: CaseCommand<CorrectFact> = {
  action: "correctFact",
  versioned: true,
  more: (head, { body }) => ({ facts: [body.seq], keys: keysFor(head, body) }),
  decide: (head, context) => {
    const { body } = context;
    const act = actIn(head, body.seq);
    const refusal = refusalOf(head, act, context);
    if (!act || refusal) return refuse(refusal ?? UNKNOWN);
    const to = body.corrected.occurredAt;
    const stated = { act: "correctFact", corrects: body.seq, ...(to && { to }) } as const;
    const { head: after } = recording(head, stated, context);
    const moved = to ? movedTo(act, to) : act;
    const refused = to && stillBarred(after, moved, context);
    if (refused) return refuse(refused);
    const due = to && dueOf(after, moved, context);
    const correctedHash = context.fact(body.seq)?.hash;
    return ok({
      head: after,
      facts: [fact(context, "fact-corrected", { ...body, correctedHash, due })],
      writes: [],
      receipt: { corrected: body.seq, due },
    });
  },
};

/**
 * Corrects a fact by a new one that names it: what was recorded stays. Whoever may do the act may correct it, but for a time
 * that the platform itself set. A corrected time moves everything that follows from it: limits, tasks, the page, findings.
 */
export const correctFact = caseCommand(command);
