import { ok, type Result, refuse } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import type { CommandCall } from "../platform/call.ts";
import { markKey, type Repetition, readMark } from "../platform/mark.ts";
import { type Refusal, wrongField } from "../platform/refusal.ts";
import type { ActName } from "./acts/acts.ts";
import { CaseHead } from "./model/head.ts";
import { CASE_STATE_NAMES } from "./model/states.ts";
import { PROCEDURES, statesFor } from "./procedures.ts";
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

/** What a head can hold no more of: it is refused before it is written, because it could not be read again. */
export const OVERFULL = wrongField(
  "",
  "本案此类记录已达数量上限",
  "the case holds as many records of this kind as it can",
);

/** One item of the table holds 400 KB; a head that grew beyond could not be written. */
const MOST_BYTES = 380_000;

export const isOverfull = (head: CaseHead): boolean => {
  if (Buffer.byteLength(JSON.stringify(head)) > MOST_BYTES) return true;
  const read = CaseHead.safeParse(head);
  if (read.success) return false;
  if (read.error.issues.every(({ code }) => code === "too_big")) return true;
  throw read.error;
};

const versionRefusal = (head: CaseHead, ifMatch: number | undefined): Refusal | undefined => {
  if (ifMatch === undefined) return { kind: "version-required" };
  return ifMatch === head.version ? undefined : { kind: "version-stale", current: head.version };
};

/** What keeps a command out before it is asked what it decides: the version, the state of the case, the time. */
export const admission = <Body extends Claimed>(
  head: CaseHead,
  { versioned, action, from = statesFor(head.procedure, action as ActName) }: CaseCommand<Body>,
  { ifMatch, body }: CommandCall<Body>,
): Refusal | undefined => {
  const stale = versioned ? versionRefusal(head, ifMatch) : undefined;
  if (stale) return stale;
  if (from.length === 0) return { kind: "wrong-procedure", procedure: PROCEDURES[head.procedure] };
  if (!from.includes(head.state)) {
    const allowed = from.map((state) => CASE_STATE_NAMES[state]);
    return { kind: "wrong-state", state: CASE_STATE_NAMES[head.state], allowed };
  }
  return body.occurredAt !== undefined && body.occurredAt < head.openedAt ? BEFORE_CASE : undefined;
};
