import { ok, type Result, refuse } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import type { CommandCall } from "../platform/call.ts";
import { markKey, type Repetition, readMark } from "../platform/mark.ts";
import { type Refusal, wrongField } from "../platform/refusal.ts";
import { type CaseHead, MOST_ACTS } from "./model/head.ts";
import { CASE_STATE_NAMES } from "./model/states.ts";
import { PROCEDURES, statesFor } from "./procedures.ts";
import { proceedings } from "./proceedings/proceedings.ts";
import type { CaseCommand, Claimed } from "./scene.ts";
import type { Shelf } from "./shelf.ts";

/** The answer that a repeated request got the first time, or the refusal of a key that is used for something else. */
export const repeated = (shelf: Shelf, repetition: Repetition): Result<object, Refusal> | undefined => {
  const item = shelf.item(markKey(repetition));
  if (!item) return undefined;
  const mark = readMark(item);
  return mark.fingerprint === repetition.fingerprint
    ? ok(JSON.parse(mark.answer))
    : refuse({ kind: "idempotency-key-reused" });
};

const FUTURE = wrongField(
  "/occurredAt",
  "发生时间不得晚于当前时间",
  "must not be later than the present time",
);
const BEFORE_CASE = wrongField(
  "/occurredAt",
  "发生时间不得早于受理案件线索的时间",
  "must not be earlier than the opening of the case",
);

/** When the act happened, as the caller claims it; never later than now. */
export const claimedTime = ({ occurredAt = undefined }: Claimed, now: Instant): Result<Instant, Refusal> =>
  occurredAt !== undefined && occurredAt > now ? refuse(FUTURE) : ok(occurredAt ?? now);

/** What a head can hold no more of: it is refused before it is written. */
export const OVERFULL = wrongField("", "本案记录已达数量上限", "the case holds as many records as it can");

/** One item of the table holds 400 KB; a head that grew beyond could not be written. */
const MOST_BYTES = 380_000;

export const isOverfull = (head: CaseHead): boolean =>
  head.acts.length > MOST_ACTS || Buffer.byteLength(JSON.stringify(head)) > MOST_BYTES;

const versionRefusal = (head: CaseHead, ifMatch: number | undefined): Refusal | undefined => {
  if (ifMatch === undefined) return { kind: "version-required" };
  return ifMatch === head.version ? undefined : { kind: "version-stale", current: head.version };
};

/** What keeps a command out before it is asked what it decides: the version, the state of the case, the time. */
export const admission = <Body extends Claimed>(
  head: CaseHead,
  { versioned, action }: CaseCommand<Body>,
  { ifMatch, body }: CommandCall<Body>,
): Refusal | undefined => {
  const stale = versioned ? versionRefusal(head, ifMatch) : undefined;
  if (stale) return stale;
  const from = statesFor(head.procedure, action);
  if (from.length === 0) return { kind: "wrong-procedure", procedure: PROCEDURES[head.procedure] };
  const { state, openedAt } = proceedings(head);
  if (!from.includes(state)) {
    const allowed = from.map((name) => CASE_STATE_NAMES[name]);
    return { kind: "wrong-state", state: CASE_STATE_NAMES[state], allowed };
  }
  return body.occurredAt !== undefined && body.occurredAt < openedAt ? BEFORE_CASE : undefined;
};
