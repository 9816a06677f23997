import type { Ports } from "../case-file/context.ts";
import { readHead } from "../case-file/head.ts";
import { accessKey, headKey } from "../case-file/keys.ts";
import { type Chain, sealFacts } from "../kernel/chain.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import { dateOf } from "../kernel/time.ts";
import { mayOn } from "../platform/auth/ability.ts";
import { PERMISSIONS } from "../platform/auth/permissions.ts";
import type { CommandCall } from "../platform/call.ts";
import { answerKey, keepingAnswer } from "../platform/idempotency.ts";
import { missing, type Refusal } from "../platform/refusal.ts";
import type { Write } from "../platform/table.ts";
import { actorOf } from "../record/actor.ts";
import { repeated } from "../record/admission.ts";
import { factItem } from "../record/facts.ts";
import { loadedOf } from "../record/loaded.ts";
import { fact } from "../record/recording.ts";
import { retryConflicts } from "../record/retry.ts";
import type { OpenEvidence } from "./contract.ts";
import { evidenceKey, readEvidence } from "./model.ts";

const NOT_SEALED = missing("封存证据", "the sealing of the evidence");

const attempt = async (
  { table, clock }: Ports,
  call: CommandCall<OpenEvidence>,
): Promise<Result<object, Refusal> | undefined> => {
  const { caseId = "", evidenceId = "" } = call.path;
  const { repetition, subject, body } = call;
  const now = clock.now();
  const keys = [headKey(caseId), accessKey(caseId), evidenceKey(caseId, evidenceId), answerKey(repetition)];
  const loaded = loadedOf(await table.read("state", keys));
  const [head, access, evidence] = keys.map((key) => loaded.item(key));
  if (!head || !access || !mayOn(call.ability, "openEvidence", readHead(head)))
    return refuse({ kind: "not-found" });
  const answered = repeated(loaded, repetition);
  if (answered) return answered;
  if (!evidence) return refuse({ kind: "not-found" });
  if (readEvidence(evidence).state !== "sealed") return refuse(NOT_SEALED);
  const who = {
    grants: PERMISSIONS.openEvidence,
    subject,
    actingOfficer: undefined,
    day: dateOf(now),
  } as const;
  const actor = actorOf(who, loaded);
  if (!actor.ok) return actor;
  const before = access["chain"] as Chain;
  const opened = fact({ actor: actor.value, occurredAt: now }, "evidence-opened", {
    evidence: evidenceId,
    ...body,
  });
  const { chain, sealed } = sealFacts(before, [opened], now);
  const receipt = { caseId, evidence: evidenceId, seq: chain.seq, recordedAt: now };
  const outcome = await table.write([
    {
      table: "state",
      put: { ...accessKey(caseId), chain },
      when: [{ attribute: "chain.seq", equals: before.seq }],
    },
    ...sealed.map(
      (item): Write => ({
        table: "facts",
        put: factItem(item, { kind: "case", matter: caseId }),
        when: [{ absent: "pk" }],
      }),
    ),
    keepingAnswer(repetition, receipt, now),
  ]);
  return outcome.ok ? ok(receipt) : undefined;
};

/** Opens evidence for reading: who, when and why goes on the case's chain of access before any byte is given out. */
export const openEvidence =
  (ports: Ports) =>
  (call: CommandCall<OpenEvidence>): Promise<Result<object, Refusal>> =>
    retryConflicts(() => attempt(ports, call));
