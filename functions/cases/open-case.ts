import { actorOf } from "../case-file/actor.ts";
import { claimedTime, repeated } from "../case-file/admit.ts";
import { fact, opening, put, recording, type Stated } from "../case-file/changes.ts";
import { commit } from "../case-file/commit.ts";
import { clocksOfHeads } from "../case-file/derived-writes.ts";
import { barred } from "../case-file/judge.ts";
import { accessKey, externalKey } from "../case-file/keys.ts";
import { CALENDAR_KEY, calendarOf } from "../case-file/model/calendar.ts";
import { type FlowName, flowItem, wantFlow } from "../case-file/model/flow.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import { beginningOf, type Procedure } from "../case-file/procedures.ts";
import { officerKeys, type Ports } from "../case-file/scene.ts";
import { shelfOf } from "../case-file/shelf.ts";
import { untilWritten } from "../case-file/until-written.ts";
import { CHAIN_START } from "../kernel/digest.ts";
import { newId } from "../kernel/ids.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import { dateOf, type Instant } from "../kernel/time.ts";
import type { CommandCall } from "../platform/call.ts";
import { markKey } from "../platform/mark.ts";
import type { Refusal } from "../platform/refusal.ts";
import type { Write } from "../platform/table.ts";
import { agencyAsOf, agencyKey } from "../registers/model/agency.ts";
import { powerItemKey } from "../registers/model/power-item.ts";
import { SETTINGS_KEY, settingsOver } from "../registers/model/settings.ts";
import type { OpenCase } from "./contract.ts";
import { knownOfficers, openedHead, strangers } from "./opened-head.ts";

const keysFor = ({ subject, body, repetition }: CommandCall<OpenCase>) => [
  markKey(repetition),
  SETTINGS_KEY,
  CALENDAR_KEY,
  externalKey(subject.agency, body.externalId),
  agencyKey(subject.agency),
  ...officerKeys([...body.officers, body.actingOfficer]),
  ...(body.powerItem ? [powerItemKey(body.powerItem)] : []),
];

const taken = (id: unknown): Refusal => ({
  kind: "already-exists",
  what: {
    zh: "本机关已有使用该外部编号的案件",
    en: "the agency has opened a case with this external identifier",
  },
  id: String(id),
});

const openedAct = ({ source, officers, discoveredOn }: OpenCase): Stated<"openCase"> => ({
  act: "openCase",
  source: source.kind,
  officers,
  ...(discoveredOn && { discoveredOn }),
});

/** The procedures that wait for somebody from their beginning. */
const FLOW_OF: Partial<Record<Procedure, FlowName>> = {
  ordinary: "case-ordinary",
  inspection: "inspection",
};

const flowsOf = ({ procedure }: CaseHead): readonly FlowName[] => {
  const flow = FLOW_OF[procedure];
  return flow ? [flow] : [];
};

const writesFor = (head: CaseHead, now: Instant): Write[] => [
  {
    table: "state",
    put: { ...externalKey(head.agency, head.externalId), case: head.id },
    when: [{ absent: "pk" }],
  },
  put({ ...accessKey(head.id), chain: { id: newId(), seq: 0, hash: CHAIN_START } }),
  ...flowsOf(head).map((flow) => put(flowItem(wantFlow({ case: head.id, flow, round: 1 })))),
  ...beginningOf(head.procedure).map((kind) => opening(head, { kind, round: 1, at: now })),
];

const attempt = async (
  ports: Ports,
  call: CommandCall<OpenCase>,
): Promise<Result<object, Refusal> | undefined> => {
  const { table, clock, rules } = ports;
  const { body, subject, repetition } = call;
  const now = clock.now();
  const shelf = shelfOf(await table.read("state", keysFor(call)));
  const calendar = calendarOf(shelf.item(CALENDAR_KEY), ports.calendar);
  const answered = repeated(shelf, repetition);
  if (answered) return answered;
  const other = shelf.item(externalKey(subject.agency, body.externalId));
  if (other) return refuse(taken(other["case"]));
  const claimed = claimedTime(body, now);
  if (!claimed.ok) return claimed;
  const occurredAt = claimed.value;
  const day = dateOf(occurredAt);
  const agency = agencyAsOf(shelf.item(agencyKey(subject.agency)), day);
  if (!agency) return refuse({ kind: "precondition-missing", needs: UNREGISTERED });
  const actor = actorOf({ action: "openCase", subject, actingOfficer: body.actingOfficer, day }, shelf);
  if (!actor.ok) return actor;
  const clocks = clocksOfHeads({ settingsOn: settingsOver(shelf.item(SETTINGS_KEY)), calendar });
  const scene = { actor: actor.value, occurredAt, now, calendar, clocks, rules, shelf };
  const known = knownOfficers(body.officers, shelf, day);
  const { head, act } = recording(openedHead(body, { agency, officers: known }), openedAct(body), scene);
  const refusal = barred({ head, act }, scene) ?? strangers(body, known);
  if (refusal) return refuse(refusal);
  const receipt = await commit(table, {
    before: undefined,
    change: { head, facts: [fact(scene, "case-opened", body)], writes: writesFor(head, now) },
    clocks,
    versioned: true,
    now,
    repetition,
  });
  return receipt && ok(receipt);
};

const UNREGISTERED = {
  zh: "将本机关录入执法主体名录",
  en: "the agency's entry in the register of agencies",
};

/** Opens a case (受理案件线索) under the department's own number; two certified officers are named (处罚法 42). */
export const openCase =
  (ports: Ports) =>
  (call: CommandCall<OpenCase>): Promise<Result<object, Refusal>> =>
    untilWritten(() => attempt(ports, call));
