import { ok, type Result, refuse } from "../kernel/result.ts";
import { dateOf } from "../kernel/time.ts";
import { mayOn } from "../platform/auth/ability.ts";
import type { CommandCall } from "../platform/call.ts";
import { markKey } from "../platform/mark.ts";
import type { Refusal } from "../platform/refusal.ts";
import type { Table } from "../platform/table.ts";
import { SETTINGS_KEY, settingsOver } from "../registers/model/settings.ts";
import { actorOf } from "./actor.ts";
import { admission, claimedTime, isOverfull, OVERFULL, repeated } from "./admit.ts";
import { readAnyHead } from "./any-head.ts";
import { baselinesBefore } from "./baselines.ts";
import { commit } from "./commit.ts";
import { clocksOfHeads } from "./derived-writes.ts";
import { readFact } from "./facts.ts";
import { factKey, headKey } from "./keys.ts";
import { CALENDAR_KEY, calendarOf } from "./model/calendar.ts";
import type { CaseHead } from "./model/head.ts";
import { readPeers } from "./peers.ts";
import { type CaseCommand, type Claimed, type More, officerKeys, type Ports } from "./scene.ts";
import { shelfOf } from "./shelf.ts";
import { untilWritten } from "./until-written.ts";

const readMore = async (table: Table, { chain }: CaseHead, { keys = [], facts = [] }: More) => {
  const wanted = facts.map((seq) => factKey(chain.id, seq));
  const [items, texts] = await Promise.all([
    keys.length === 0 ? [] : table.read("state", keys),
    wanted.length === 0 ? [] : table.read("facts", wanted),
  ]);
  return { items, facts: texts.map(readFact) };
};

/** One attempt: read, admit, decide, write. Undefined where the write did not hold. */
const attempt = async <Body extends Claimed>(
  { table, clock, calendar, rules }: Ports,
  command: CaseCommand<Body>,
  call: CommandCall<Body>,
): Promise<Result<object, Refusal> | undefined> => {
  const { body, path, subject, repetition } = call;
  const { action, versioned } = command;
  const caseId = path["caseId"] ?? "";
  const now = clock.now();
  const items = await table.read("state", [
    headKey(caseId),
    markKey(repetition),
    SETTINGS_KEY,
    CALENDAR_KEY,
    ...officerKeys([body.actingOfficer]),
    ...(command.keys?.(call, caseId) ?? []),
  ]);
  const first = shelfOf(items);
  const item = first.item(headKey(caseId));
  const head = item && readAnyHead(item);
  if (!head || !mayOn(call.ability, action, head)) return refuse({ kind: "not-found" });
  const answered = repeated(first, repetition);
  if (answered) return answered;
  if (head.mode === "reported") return refuse({ kind: "worked-elsewhere" });
  const kept = admission(head, command, call);
  if (kept) return refuse(kept);
  const occurredAt = claimedTime(body, now);
  if (!occurredAt.ok) return occurredAt;
  const day = dateOf(occurredAt.value);
  const actor = actorOf({ action, subject, actingOfficer: body.actingOfficer, day }, first);
  if (!actor.ok) return actor;
  const [more, peers, baselines] = await Promise.all([
    readMore(table, head, command.more?.(head, call) ?? {}),
    readPeers(table, head, action),
    baselinesBefore(table, head, action),
  ]);
  const inForce = calendarOf(first.item(CALENDAR_KEY), calendar);
  const clocks = clocksOfHeads({ settingsOn: settingsOver(first.item(SETTINGS_KEY)), calendar: inForce });
  const decided = command.decide(head, {
    ...{ body, path, now, rules, peers, baselines },
    calendar: inForce,
    clocks,
    occurredAt: occurredAt.value,
    actor: actor.value,
    shelf: shelfOf([...items, ...more.items]),
    may: (operation) => mayOn(call.ability, operation, head),
    fact: (seq) => more.facts.find((fact) => fact.seq === seq),
  });
  if (!decided.ok) return decided;
  if (isOverfull(decided.value.head)) return refuse(OVERFULL);
  const receipt = await commit(table, {
    ...{ before: head, change: decided.value, versioned, now, clocks, repetition },
  });
  return receipt && ok(receipt);
};

/** Makes a use case of a command: the same reading, admission and writing for every one of them. */
export const caseCommand =
  <Body extends Claimed>(command: CaseCommand<Body>) =>
  (ports: Ports) =>
  (call: CommandCall<Body>): Promise<Result<object, Refusal>> =>
    untilWritten(() => attempt(ports, command, call));
