import * as z from "zod";
import { PersonId, Region, Sha256, Text, Uscc, Uuid } from "../../kernel/shapes.ts";
import { Act } from "../acts/acts.ts";
import { PROCEDURE_NAMES } from "../procedures.ts";
import { KnownPerson, Party } from "./party.ts";

/** 案件来源 */
export const CaseSource = z.strictObject({
  kind: z.enum(["inspection", "report", "transfer", "superior", "media", "self-report", "other"]),
  description: Text(2000).optional(),
});

const OfficerOfCase = z.strictObject({ id: PersonId, name: Text(50), certificate: Text(40) });

export const ChainEnd = z.strictObject({ id: Uuid, seq: z.int().min(0), hash: Sha256 });

/** The most acts that a record holds. */
export const MOST_ACTS = 1000;

/**
 * A case (案件) that is worked here: who and what it is about, and everything that was done in it. All else follows from its
 * acts (`proceedings.ts`) and is kept nowhere. Narrative text is in the facts.
 * `version` counts the acts of persons (the ETag); the chain counts every fact, the machine's too.
 */
export const CaseHead = z.strictObject({
  id: Uuid,
  mode: z.enum(["handled"]),
  procedure: z.enum(PROCEDURE_NAMES),
  version: z.int().min(1),
  chain: ChainEnd,
  agency: Uscc,
  region: Region,
  externalId: Text(64),
  caption: Text(200),
  powerItem: z.string().length(31).optional(),
  source: CaseSource,
  parties: z.array(Party).min(1).max(20),
  persons: z.array(KnownPerson).max(100),
  officers: z.array(OfficerOfCase).min(1).max(20),
  acts: z.array(Act).max(MOST_ACTS),
});
export type CaseHead = z.infer<typeof CaseHead>;
