import { opening, put, recording, type Stated } from "../case-file/changes.ts";
import type { CaseChange, Context, Ports } from "../case-file/context.ts";
import type { AnyHead } from "../case-file/head.ts";
import { refusalByRules } from "../case-file/judge.ts";
import { accessKey, externalKey } from "../case-file/keys.ts";
import { CASE } from "../case-file/kind.ts";
import { type FlowName, flowItem, wantFlow } from "../case-file/model/flow.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import { beginningOf, type Procedure } from "../case-file/procedures.ts";
import { CHAIN_START } from "../kernel/digest.ts";
import { newId } from "../kernel/ids.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import { dateOf, type Instant } from "../kernel/time.ts";
import type { CommandCall } from "../platform/call.ts";
import { missing, type Refusal } from "../platform/refusal.ts";
import type { Write } from "../platform/table.ts";
import { officerKeys } from "../record/context.ts";
import { operationOn } from "../record/operation.ts";
import { fact } from "../record/recording.ts";
import { agencyAsOf, agencyKey } from "../registers/model/agency.ts";
import { powerItemKey } from "../registers/model/power-item.ts";
import type { OpenCase } from "./contract.ts";
import { knownOfficers, openedHead, strangers } from "./opened-head.ts";

const UNREGISTERED = missing("将本机关录入执法主体名录", "the agency's entry in the register of agencies");

const keysFor = ({ subject, body }: CommandCall<OpenCase>) => [
  externalKey(subject.agency, body.externalId),
  agencyKey(subject.agency),
  ...officerKeys(body.officers),
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

const writesFor = (head: CaseHead, now: Instant): readonly Write[] => [
  {
    table: "state",
    put: { ...externalKey(head.agency, head.externalId), case: head.id },
    when: [{ absent: "pk" }],
  },
  put({ ...accessKey(head.id), chain: { id: newId(), seq: 0, hash: CHAIN_START } }),
  ...flowsOf(head).map((flow) => put(flowItem(wantFlow({ case: head.id, flow, round: 1 })))),
  ...beginningOf(head.procedure).map((kind) => opening(head, { kind, round: 1, at: now })),
];

/** The agency of the caller on the day of the opening. */
const agencyOf = ({ loaded, actor, occurredAt }: Context<OpenCase>) =>
  agencyAsOf(loaded.item(agencyKey(actor.agency)), dateOf(occurredAt));

const decide = (context: Context<OpenCase>): Result<CaseChange, Refusal> => {
  const { body, loaded, now, occurredAt } = context;
  const agency = agencyOf(context);
  if (!agency) return refuse(UNREGISTERED);
  const known = knownOfficers(body.officers, loaded, dateOf(occurredAt));
  const { head, act } = recording(openedHead(body, { agency, officers: known }), openedAct(body), context);
  const refusal = refusalByRules({ head, act }, context) ?? strangers(body, known);
  if (refusal) return refuse(refusal);
  return ok({ head, facts: [fact(context, "case-opened", body)], writes: writesFor(head, now) });
};

/** Opens a case (受理案件线索) under the department's own number; two certified officers are named (处罚法 42). */
export const openCase = (ports: Ports) =>
  operationOn<AnyHead, OpenCase>(CASE, {
    action: "openCase",
    versioned: true,
    keys: keysFor,
    before: (loaded, { subject, body }) => {
      const other = loaded.item(externalKey(subject.agency, body.externalId));
      return other && taken(other["case"]);
    },
    decide: (_, context) => decide({ ...context, rules: ports.rules, peers: [], baselines: [] }),
  })(ports);
