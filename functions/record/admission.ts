import type { Bilingual } from "../kernel/bilingual.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import type { CommandCall } from "../platform/call.ts";
import { answerKey, type Repetition, readAnswer } from "../platform/idempotency.ts";
import { type Refusal, wrongField } from "../platform/refusal.ts";
import type { Claimed } from "./context.ts";
import type { Kind, Matter } from "./kind.ts";
import type { Loaded } from "./loaded.ts";

/** The answer that a repeated request got the first time, or the refusal of a key that is used for something else. */
export const repeated = (loaded: Loaded, repetition: Repetition): Result<object, Refusal> | undefined => {
  const item = loaded.item(answerKey(repetition));
  if (!item) return undefined;
  const kept = readAnswer(item);
  return kept.fingerprint === repetition.fingerprint
    ? ok(JSON.parse(kept.answer))
    : refuse({ kind: "idempotency-key-reused" });
};

const FUTURE = wrongField(
  "/occurredAt",
  "发生时间不得晚于当前时间",
  "must not be later than the present time",
);
const beforeOpening = ({ zh, en }: Bilingual): Refusal =>
  wrongField("/occurredAt", `不得早于${zh}的时间`, `must not be earlier than ${en}`);

/** When the act happened, as the caller claims it; never later than now. */
export const claimedTime = ({ occurredAt = undefined }: Claimed, now: Instant): Result<Instant, Refusal> =>
  occurredAt !== undefined && occurredAt > now ? refuse(FUTURE) : ok(occurredAt ?? now);

/** What a head can hold no more of: it is refused before it is written. */
export const OVERFULL = wrongField("", "本案记录已达数量上限", "the case holds as many records as it can");

/** One item of the table holds 400 KB; a head that grew beyond could not be written. */
const MOST_BYTES = 380_000;

/** The most acts that a record holds. */
const MOST_ACTS = 1000;

export const isOverfull = (head: Matter): boolean =>
  head.acts.length > MOST_ACTS || Buffer.byteLength(JSON.stringify(head)) > MOST_BYTES;

const versionRefusal = (head: Matter, ifMatch: number | undefined): Refusal | undefined => {
  if (ifMatch === undefined) return { kind: "version-required" };
  return ifMatch === head.version ? undefined : { kind: "version-stale", current: head.version };
};

type Asked = { action: string; versioned: boolean };

/** What keeps a command out before it is asked what it decides: the version, the state of the matter, the time. */
export const admission = <Head extends Matter, Body extends Claimed>(
  kind: Kind<Head>,
  head: Head,
  { action, versioned, call: { ifMatch, body } }: Asked & { call: CommandCall<Body> },
): Refusal | undefined => {
  const stale = versioned ? versionRefusal(head, ifMatch) : undefined;
  if (stale) return stale;
  const { state, openIn } = kind.openness(head, action);
  if (openIn.length === 0) return { kind: "wrong-procedure", procedure: kind.procedureOf(head) };
  if (!openIn.some(({ name }) => name === state.name)) return { kind: "wrong-state", state, allowed: openIn };
  const early = body.occurredAt !== undefined && body.occurredAt < kind.openedAt(head);
  return early ? beforeOpening(kind.opening) : undefined;
};
