import * as z from "zod";
import { casePartition } from "../case-file/keys.ts";
import { type LifeCycle, statesOf } from "../kernel/life-cycle.ts";
import { Moment, PersonId, Sha256, Text, Uuid } from "../kernel/shapes.ts";
import { EVIDENCE_KIND_NAMES } from "../law/evidence-kinds.ts";
import type { Item, Key } from "../platform/table.ts";

/** Declared before it is uploaded; sealed only after the server has compared it itself. What does not match is kept apart. */
export const EVIDENCE_CYCLE: LifeCycle<"declared" | "sealed" | "quarantined"> = {
  declared: ["sealed", "quarantined"],
  sealed: [],
  quarantined: [],
};

/** What is told of evidence: `evidence-declared`, `evidence-sealed`, `evidence-quarantined`. */
export const EVIDENCE_FACTS = statesOf(EVIDENCE_CYCLE).map((state) => `evidence-${state}` as const);

/** Who captured it, when and where. */
const Capture = z.strictObject({
  at: Moment,
  by: z.array(PersonId).min(1).max(5),
  place: Text(200),
  device: Text(100).optional(),
});

/** What the party said of the evidence when it was shown (阅示意见). */
const PartyOpinion = z.strictObject({ shownAt: Moment, opinion: Text(2000) });

export const EvidenceDescription = z.strictObject({
  title: Text(200),
  kind: z.enum(EVIDENCE_KIND_NAMES),
  sha256: Sha256,
  size: z.int().min(1).max(5_000_000_000),
  mediaType: z
    .string()
    .max(100)
    .regex(/^[a-z]+\/[a-zA-Z0-9.+-]+$/),
  captured: Capture,
  partyOpinion: PartyOpinion.optional(),
});

/** One piece of evidence (证据): its description, and which object version holds its bytes. */
export const Evidence = EvidenceDescription.extend({
  id: Uuid,
  case: Uuid,
  state: z.enum(statesOf(EVIDENCE_CYCLE)),
  declaredAt: Moment,
  sealedAt: Moment.optional(),
  objectVersion: z.string().optional(),
});
export type Evidence = z.infer<typeof Evidence>;

export const EVIDENCE_PREFIX = "EVIDENCE#";

export const evidenceKey = (caseId: string, id: string): Key => ({
  pk: casePartition(caseId),
  sk: `${EVIDENCE_PREFIX}${id}`,
});

export const evidenceItem = (evidence: Evidence): Item => ({
  ...evidenceKey(evidence.case, evidence.id),
  ...evidence,
});

export const readEvidence = ({ pk, sk, ...evidence }: Item): Evidence => Evidence.parse(evidence);

/** Where the bytes lie in the evidence bucket. */
export const evidenceObject = (caseId: string, id: string): string => `cases/${caseId}/${id}`;
